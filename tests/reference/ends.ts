/** The shipped predicates that put somebody at an end of a channel. */
export const endPredicates: readonly string[] = ['has-end', 'has-sender', 'has-intermediary', 'has-recipient'];
