// What a deployment answers when it cannot go on: a code to tell cases apart, and a sentence for the person.
export type DeployErrorCode =
  'NOT_LOGGED_IN' | 'NO_PROJECT' | 'ALREADY_BOUND' | 'BAD_ADDRESS' | 'REFUSED' | 'CLASP';

export class DeployError extends Error {
  override readonly name = 'DeployError';

  constructor(
    readonly code: DeployErrorCode,
    message: string,
  ) {
    super(message);
  }
}
