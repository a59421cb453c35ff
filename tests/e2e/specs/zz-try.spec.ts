import { test } from '../desktop/under-attack.ts';
test('try', async ({ target: { page, electron } }) => {
  console.log(await page.evaluate(async () => { const o: any = {}; for (const name of ['local-fonts','window-management','screen-wake-lock','persistent-storage','clipboard-write','payment-handler','storage-access','background-sync','accelerometer','fullscreen','display-capture','camera']) { try { o[name] = (await navigator.permissions.query({name} as any)).state } catch (e) { o[name] = String(e) } } 
    try { o.fonts = (await (window as any).queryLocalFonts()).length } catch (e) { o.fonts = String(e) }
    try { await document.documentElement.requestFullscreen(); o.fs = 'given' } catch (e) { o.fs = String(e) }
    try { await document.body.requestPointerLock(); o.pl = 'given' } catch (e) { o.pl = String(e) }
    try { await navigator.clipboard.writeText('x'); o.cw = 'given' } catch (e) { o.cw = String(e) }
    return o; }));
  // udp + preconnect
  console.log(await electron.evaluate(async ({session}) => { return String(Object.getOwnPropertyNames(Object.getPrototypeOf(session.defaultSession))) }));
  const dgram = await import('node:dgram'); const udp = dgram.createSocket('udp4'); let n = 0; udp.on('message', () => n++); await new Promise<void>(r => udp.bind(0,'127.0.0.1',r));
  const net = await import('node:net'); let c = 0; const srv = net.createServer((s) => { c++; s.on('data', d => console.log('got', String(d).slice(0,40))); s.on('error',()=>{}); }); await new Promise<void>(r => srv.listen(0,'127.0.0.1',r));
  await page.evaluate(async ([up, tp]) => {
    const pc = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${up}` }, { urls: `turn:127.0.0.1:${tp}?transport=tcp`, username: 'a', credential: 'b' }] });
    pc.createDataChannel('x'); await pc.setLocalDescription(await pc.createOffer());
    const l = document.createElement('link'); l.rel = 'preconnect'; l.href = `http://127.0.0.1:${tp}`; document.head.append(l);
    await new Promise(r => setTimeout(r, 2500));
  }, [(udp.address() as any).port, (srv.address() as any).port]);
  console.log('udp', n, 'tcp', c); udp.close(); srv.close();
});
