import type { Session, WebContents } from 'electron';

/** The part of a session that is used. */
export type ProxyPort = Pick<Session, 'setProxy'>;

/**
 * Pages have no network. The policy they come with stops every request but the calls from page to page (WebRTC), for
 * which Chromium knows no rule; so the session goes through a proxy that is not there, loopback addresses too, and
 * `keepCallsInside` has calls use it. Port 0 is nobody's. The app's own protocol needs no network.
 */
export function forbidNetwork(session: ProxyPort): Promise<void> {
  return session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://127.0.0.1:0',
    proxyBypassRules: '<-loopback>',
  });
}

/** Without a proxy that takes datagrams a call sends none, and its streams go through the proxy. */
export function keepCallsInside(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
