// LockService: the script's, the document's and each user's lock.
import type { Execution } from '../../kernel/execution';
import { Lock } from './lock';

export class LockService {
  static readonly googleClass = 'LockService';

  constructor(private readonly x: Execution) {}

  getScriptLock(): Lock {
    return new Lock(this.x, 'script');
  }

  /** null where the script is not bound to a document (D). */
  getDocumentLock(): Lock | null {
    return this.x.bound ? new Lock(this.x, 'document') : null;
  }

  getUserLock(): Lock {
    return new Lock(this.x, `user:${this.x.effectiveUser}`);
  }
}
