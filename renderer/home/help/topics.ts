/** The pages under Help, the one that may be urgent first. */
export const helpTopics = ['signs', 'therapist', 'posture', 'ask-first', 'sources', 'about'] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** The address of a topic, or of the list of them. */
export const helpAddress = (topic: HelpTopic | null): string => (topic === null ? '#help' : `#help/${topic}`);
