// A protected range or sheet, and who may still change it.
import type { BookModel, ProtectionModel, SheetModel } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { User } from '../../session/user';
import type { Host } from '../host';
import type { NamedRange } from '../namedRange';
import type { Range } from '../range/range';
import { namedPlace } from '../cells/address';
import { rectOf } from '../cells/rects';
import { rangeNotFound } from '../errors';
import { mayPass, sameUser } from './guard';

type Person = User | string;

export class Protection {
  static readonly googleClass = 'SpreadsheetApp.Protection';

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    private readonly model: ProtectionModel,
  ) {}

  getProtectionType(): EnumValue {
    return enumValue('SpreadsheetApp.ProtectionType', this.model.range === null ? 'SHEET' : 'RANGE');
  }

  /** The whole grid for a protected sheet. */
  getRange(): Range {
    const { sheet } = this;
    if (this.model.range !== null) return this.host.range(sheet, this.model.range);
    const open = { startRow: true, endRow: true, startColumn: true, endColumn: true };
    return this.host.range(sheet, rectOf(1, 1, sheet.maxRows, sheet.maxColumns), open);
  }

  setRange(range: Range): this {
    return this.change(() => {
      this.model.range = range.rect;
      this.model.namedRange = null;
    });
  }

  getRangeName(): string | null {
    this.host.x.read(1);
    return this.model.namedRange;
  }

  setRangeName(rangeName: string): this {
    const place = namedPlace(this.host.book, rangeName);
    if (place === null) throw rangeNotFound();
    return this.change(() => {
      this.model.range = place.rect;
      this.model.namedRange = rangeName;
    });
  }

  setNamedRange(namedRange: NamedRange): this {
    return this.setRangeName(namedRange.getName());
  }

  getDescription(): string {
    this.host.x.read(1);
    return this.model.description;
  }

  setDescription(description: string): this {
    return this.change(() => {
      this.model.description = description;
    });
  }

  isWarningOnly(): boolean {
    this.host.x.read(1);
    return this.model.warningOnly;
  }

  /** A warning stops no script. */
  setWarningOnly(warningOnly: boolean): this {
    return this.change(() => {
      this.model.warningOnly = warningOnly;
    });
  }

  canEdit(): boolean {
    this.host.x.read(1);
    return mayPass(this.host.book, this.model, this.host.x.effectiveUser);
  }

  /** The owner is not listed: of a new protection of an unshared workbook there are none (T); nor of a warning. */
  getEditors(): User[] {
    this.host.x.read(1);
    if (this.model.warningOnly) return [];
    return this.model.editors.map((email) => new User(email));
  }

  addEditor(user: Person): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): this {
    return this.change(() => {
      for (const email of emailAddresses) {
        const known =
          sameUser(email, this.host.book.owner) || this.model.editors.some((other) => sameUser(other, email));
        if (!known) this.model.editors.push(email);
      }
    });
  }

  removeEditor(user: Person): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor the user who runs the script can be taken away (D). */
  removeEditors(users: Person[]): this {
    const removed = users.map(emailOf).filter((email) => !sameUser(email, this.host.x.effectiveUser));
    return this.change(() => {
      this.model.editors = this.model.editors.filter(
        (email) => !removed.some((other) => sameUser(other, email)),
      );
    });
  }

  /** False: no workbook here belongs to a domain. */
  canDomainEdit(): boolean {
    this.host.x.read(1);
    return this.model.domainEdit;
  }

  /** @throws ServiceError, as Google does for the file of a personal account (D; the text is R) */
  setDomainEdit(_editable: boolean): this {
    throw new ServiceError(
      'Domain edit cannot be set: the spreadsheet is not owned by a Google Workspace domain.',
    );
  }

  getUnprotectedRanges(): Range[] {
    this.host.x.read(1);
    return this.model.unprotected.map((rect) => this.host.range(this.sheet, rect));
  }

  /** @throws ServiceError for a protected range: only a sheet has exceptions (D; the text is R) */
  setUnprotectedRanges(ranges: Range[]): this {
    if (this.model.range !== null) {
      throw new ServiceError('Unprotected ranges can only be set on sheet protections.');
    }
    return this.change(() => {
      this.model.unprotected = ranges.map((range) => range.rect);
    });
  }

  remove(): void {
    this.change(() => {
      this.sheet.protections = this.sheet.protections.filter((other) => other !== this.model);
    });
  }

  private change(apply: () => void): this {
    this.host.x.append(0);
    requireEditor(this.host.book, this.model, this.host.x.effectiveUser);
    apply();
    this.sheet.dirty.layout = true;
    return this;
  }
}

function requireEditor(book: BookModel, model: ProtectionModel, user: string): void {
  if (!model.warningOnly && !mayPass(book, model, user)) {
    throw new ServiceError('You do not have permission to edit this protection.');
  }
}

function emailOf(user: Person): string {
  return typeof user === 'string' ? user : user.getEmail();
}
