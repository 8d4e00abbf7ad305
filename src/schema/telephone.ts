/**
 * A telephone number as people dial it. Seven digits at least, so that no emergency number can pass
 * for a clinic's; fifteen at most (ITU-T E.164). Without Zod: the browser uses it too.
 */
export const TELEPHONE = /^\+?[0-9](?: ?[0-9]){6,14}$/;
