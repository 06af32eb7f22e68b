// Words in which acts are signed.

/** Between the person who acts and the post stood in for. */
export const STANDING_IN = 'ทำการแทน';
