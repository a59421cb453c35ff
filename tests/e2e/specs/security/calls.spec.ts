import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer } from 'node:net';
import { throughout } from '../../desktop/eventually.ts';
import { test } from '../../desktop/under-attack.ts';

test('a call from page to page reaches nobody', async ({ target: { page } }) => {
  let arrived = 0;
  const udp = createSocket('udp4', () => (arrived += 1));
  const tcp = createServer((socket) => {
    arrived += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(tcp.address());
  try {
    const urls = [`stun:127.0.0.1:${udp.address().port}`, `turn:127.0.0.1:${port}?transport=tcp`];
    await page.evaluate(async (given) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: given, username: 'a', credential: 'b' }] });
      call.createDataChannel('attack');
      await call.setLocalDescription(await call.createOffer());
    }, urls);
    await throughout(
      'no packet of a call',
      () => arrived,
      (count) => count === 0,
      { forMs: 1_500, everyMs: 100 },
    );
  } finally {
    udp.close();
    tcp.close();
  }
});
