// A person as Google shows one to a script: an address and nothing more.
export class User {
  static readonly googleClass = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}
