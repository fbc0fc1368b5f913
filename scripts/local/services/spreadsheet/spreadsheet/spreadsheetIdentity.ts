// A spreadsheet's name, address, locale, zone and people.
import { ServiceError } from '../../../kernel/execution';
import { isZone } from '../../../values/zone';
import { User } from '../../session/user';
import { sameUser } from '../protection/guard';
import type { Host } from '../host';

export class SpreadsheetIdentity {
  static readonly googleClass = 'SpreadsheetApp.Spreadsheet';

  constructor(readonly host: Host) {}

  getId(): string {
    return this.host.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.host.book.id}/edit`;
  }

  getName(): string {
    return this.host.book.name;
  }

  rename(newName: string): void {
    this.host.x.append(0);
    this.host.book.name = newName;
  }

  /** No form is linked in the local runtime. */
  getFormUrl(): string | null {
    return null;
  }

  /** Google's spelling, such as `es_CO`. */
  getSpreadsheetLocale(): string {
    this.host.x.read(1);
    return this.host.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.host.x.write(1, () => {
      this.host.book.locale = locale.replace('-', '_');
    });
  }

  getSpreadsheetTimeZone(): string {
    this.host.x.read(1);
    return this.host.book.timeZone;
  }

  /** Cells keep their wall clock: the moment that each of them means changes. */
  setSpreadsheetTimeZone(timezone: string): void {
    if (!isZone(timezone)) throw new ServiceError(`Invalid argument: ${timezone}`);
    this.host.x.write(1, () => {
      this.host.book.timeZone = timezone;
    });
  }

  getOwner(): User | null {
    this.host.x.read(1);
    return this.host.book.owner === '' ? null : new User(this.host.book.owner);
  }

  getEditors(): User[] {
    this.host.x.read(1);
    return users(this.host.book.owner, this.host.book.editors);
  }

  /** Everyone who may at least look: owner and editors too (T). */
  getViewers(): User[] {
    this.host.x.read(1);
    const { owner, editors, viewers } = this.host.book;
    return users(owner, merged(editors, viewers));
  }

  addEditor(user: User | string): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): this {
    return this.people((book) => {
      book.editors = merged(book.editors, emailAddresses);
      book.viewers = without(book.viewers, emailAddresses);
    });
  }

  removeEditor(user: User | string): this {
    return this.people((book) => {
      book.editors = without(book.editors, [emailOf(user)]);
    });
  }

  addViewer(user: User | string): this {
    return this.addViewers([emailOf(user)]);
  }

  addViewers(emailAddresses: string[]): this {
    return this.people((book) => {
      book.viewers = merged(book.viewers, emailAddresses);
    });
  }

  removeViewer(user: User | string): this {
    return this.people((book) => {
      book.viewers = without(book.viewers, [emailOf(user)]);
    });
  }

  private people(change: (book: Host['book']) => void): this {
    this.host.x.append(0);
    change(this.host.book);
    return this;
  }
}

function emailOf(user: User | string): string {
  return typeof user === 'string' ? user : user.getEmail();
}

function users(first: string, others: readonly string[]): User[] {
  const emails = first === '' ? [...others] : [first, ...without(others, [first])];
  return emails.map((email) => new User(email));
}

function merged(emails: readonly string[], added: readonly string[]): string[] {
  return [...emails, ...without(added, emails)];
}

function without(emails: readonly string[], removed: readonly string[]): string[] {
  return emails.filter((email) => !removed.some((other) => sameUser(other, email)));
}
