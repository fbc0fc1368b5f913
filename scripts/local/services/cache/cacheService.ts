// CacheService: the script's, the document's and each user's short-lived texts.
import type { Execution } from '../../kernel/execution';
import { Cache } from './cache';

export class CacheService {
  static readonly googleClass = 'CacheService';

  constructor(private readonly x: Execution) {}

  getScriptCache(): Cache {
    return new Cache(this.x, 'script');
  }

  /** null where the script is not bound to a document (D). */
  getDocumentCache(): Cache | null {
    return this.x.bound ? new Cache(this.x, 'document') : null;
  }

  getUserCache(): Cache {
    return new Cache(this.x, `user:${this.x.effectiveUser}`);
  }
}
