/** The one channel on which windows ask. A request names itself inside, so that an unknown name gets an answer too. */
export const requestChannel = 'unhunch:request';
