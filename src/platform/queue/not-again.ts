/** What a job throws where to try again would not help, or do harm: it is a dead letter at once, for a person to look at. */
export abstract class NotAgain extends Error {}
