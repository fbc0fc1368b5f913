// PropertiesService: the script's, the document's and each user's store of texts.
import type { Execution } from '../../kernel/execution';
import { Properties } from './properties';

export class PropertiesService {
  static readonly googleClass = 'PropertiesService';

  constructor(private readonly x: Execution) {}

  getScriptProperties(): Properties {
    return new Properties(this.x, this.x.state.scriptProperties);
  }

  /** null where the script is not bound to a document (D). */
  getDocumentProperties(): Properties | null {
    return this.x.bound ? new Properties(this.x, this.x.state.documentProperties) : null;
  }

  getUserProperties(): Properties {
    return new Properties(this.x, (this.x.state.userProperties[this.x.effectiveUser] ??= {}));
  }
}
