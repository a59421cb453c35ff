/**
 * @typedef {'start' | 'idle' | 'break'} Part
 * @typedef {'floor' | 'hidden'} Peer  the floor app, and the one that keeps its window
 *
 * Two limits for a figure of ours. `beside` names the figure of the peer that both are counted from; without it they
 * are limits by themselves.
 *
 * @typedef {{
 *   readonly part: Part,
 *   readonly figure: string,
 *   readonly name: string,
 *   readonly unit: string,
 *   readonly beside?: { readonly peer: Peer, readonly figure: string, readonly how: 'plus' | 'times' },
 *   readonly goal: number,
 *   readonly stop: number,
 *   readonly of?: 'max', // the worst run is judged; else the median
 * }} Goal
 */

/**
 * @param {Peer} peer
 * @param {string} figure
 * @returns {NonNullable<Goal['beside']>}
 */
const plus = (peer, figure) => ({ peer, figure, how: 'plus' });

/**
 * What is wanted, and above what something is wrong. All of them are counted from the floor app in the same sitting
 * where it has such a figure, so that a slow or busy machine judges no other than a fast one.
 *
 * @type {readonly Goal[]}
 */
export const goals = [
  {
    part: 'start',
    figure: 'startMs',
    name: 'start, spawn to tray',
    unit: 'ms',
    beside: plus('floor', 'startMs'),
    goal: 40,
    stop: 60,
  },
  {
    part: 'idle',
    figure: 'idlePssMb',
    name: 'idle PSS',
    unit: 'MB',
    beside: plus('floor', 'idlePssMb'),
    goal: 0,
    stop: 9,
  },
  { part: 'idle', figure: 'idleProcesses', name: 'idle processes', unit: '', goal: 5, stop: 5 },
  {
    part: 'idle',
    figure: 'idleCpuMsPerMinute',
    name: 'idle CPU',
    unit: 'ms/min',
    // 40 and 50 ms where the floor takes 30.
    beside: plus('floor', 'idleCpuMsPerMinute'),
    goal: 10,
    stop: 20,
  },
  {
    part: 'idle',
    figure: 'idleSwitchesPerSecond',
    name: 'idle switches',
    unit: '/s',
    // 4.5 and 6 where the floor makes 3.7.
    beside: plus('floor', 'idleSwitchesPerSecond'),
    goal: 0.8,
    stop: 2.3,
  },
  {
    part: 'break',
    figure: 'clickToContentMs',
    name: 'break by click, to content',
    unit: 'ms',
    // 240 and 270 ms where the floor takes 206.
    beside: plus('floor', 'clickToContentMs'),
    goal: 34,
    stop: 64,
  },
  {
    part: 'break',
    figure: 'promptToContentMs',
    name: 'break from the card, to content',
    unit: 'ms',
    // 40 and 60 ms where a window that is kept takes 25.
    beside: plus('hidden', 'clickToContentMs'),
    goal: 15,
    stop: 35,
  },
  {
    part: 'break',
    figure: 'cardMs',
    name: 'card, decision to painted',
    unit: 'ms',
    // 150 and 250 ms where the floor takes 206 to make a window.
    beside: { peer: 'floor', figure: 'clickToContentMs', how: 'times' },
    goal: 0.73,
    stop: 1.21,
  },
  {
    part: 'break',
    figure: 'breakPssMb',
    name: 'PSS in a break',
    unit: 'MB',
    beside: plus('floor', 'breakPssMb'),
    goal: 15,
    stop: 20,
  },
  {
    part: 'break',
    figure: 'afterBreakPssMb',
    name: 'PSS 60 s after a break',
    unit: 'MB',
    beside: plus('floor', 'afterBreakPssMb'),
    goal: 3,
    stop: 8,
  },
  {
    part: 'break',
    figure: 'breakCpuPercent',
    name: 'CPU in a break',
    unit: '% of a core',
    goal: 8,
    stop: 12,
  },
  {
    part: 'break',
    figure: 'busiestCpuPercent',
    name: 'CPU while the whole body moves',
    unit: '% of a core',
    goal: 8,
    stop: 12,
  },
  {
    part: 'break',
    figure: 'breakLongestGapMs',
    name: 'longest gap in a movement',
    unit: 'ms',
    goal: 50,
    stop: 50,
    of: 'max',
  },
  { part: 'start', figure: 'archiveMb', name: 'app.asar', unit: 'MB', goal: 2, stop: 4 },
];
