/**
 * The switches inside the Electron binary, in the order of its fuse wire, and how they must stand in
 * what we ship. The names are Electron's own. A release of Electron that adds a fuse makes packaging
 * fail until a line is added here.
 *
 * @type {readonly { readonly name: string, readonly isOn: boolean, readonly why: string }[]}
 */
export const fuseTable = [
  { name: 'RunAsNode', isOn: false, why: 'our signed binary is nobody else’s Node' },
  { name: 'EnableCookieEncryption', isOn: false, why: 'there are no cookies; it would ask for the keychain' },
  { name: 'EnableNodeOptionsEnvironmentVariable', isOn: false, why: 'no code through the environment' },
  { name: 'EnableNodeCliInspectArguments', isOn: false, why: 'no debugger; on in the test build alone' },
  { name: 'EnableEmbeddedAsarIntegrityValidation', isOn: true, why: 'a changed app does not start' },
  { name: 'OnlyLoadAppFromAsar', isOn: true, why: 'else a folder beside the archive would win' },
  { name: 'LoadBrowserProcessSpecificV8Snapshot', isOn: false, why: 'there is no snapshot of ours' },
  { name: 'GrantFileProtocolExtraPrivileges', isOn: false, why: 'pages come over app://, never file://' },
  { name: 'WasmTrapHandlers', isOn: true, why: 'Electron’s default; nothing to gain from changing it' },
];

/** @typedef {'test' | 'release'} Build */

/**
 * How one fuse must stand in a build. The test build differs by the debugger alone: the end-to-end
 * tests attach to it.
 *
 * @param {string} name
 * @param {Build} build
 * @returns {boolean | undefined} `undefined` for a fuse the table does not know
 */
export function wantedFuse(name, build) {
  if (build === 'test' && name === 'EnableNodeCliInspectArguments') return true;
  return fuseTable.find((fuse) => fuse.name === name)?.isOn;
}
