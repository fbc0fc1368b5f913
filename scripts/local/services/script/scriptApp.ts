// ScriptApp: the user's triggers, and what the script knows of itself.
import { enumValue, type EnumValue } from '../../kernel/enums';
import { ServiceError, type Execution } from '../../kernel/execution';
import { AuthorizationInfo } from './authorizationInfo';
import { ScriptService } from './scriptService';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggerBuilder';

const scope = 'https://www.googleapis.com/auth/script.scriptapp';

export class ScriptApp {
  static readonly googleClass = 'ScriptApp';

  constructor(private readonly x: Execution) {}

  newTrigger(functionName: unknown): TriggerBuilder {
    this.requireAuthorization('newTrigger');
    return new TriggerBuilder(this.x, String(functionName));
  }

  /** Only those that the current user created: nobody sees another's (D). */
  getProjectTriggers(): Trigger[] {
    this.requireAuthorization('getProjectTriggers');
    this.x.charge('triggers.list');
    return this.x.state.triggers
      .filter(({ creator }) => creator === this.x.effectiveUser)
      .map((model) => new Trigger(model, this.x.book.id));
  }

  getUserTriggers(_document: unknown): Trigger[] {
    return this.getProjectTriggers().filter(({ model }) => model.kind !== 'CLOCK');
  }

  deleteTrigger(trigger: Trigger): void {
    this.requireAuthorization('deleteTrigger');
    this.x.charge('triggers.delete');
    const { triggers } = this.x.state;
    const index = triggers.findIndex(({ id }) => id === trigger.model.id);
    if (index >= 0) triggers.splice(index, 1);
  }

  getScriptId(): string {
    return `script-of-${this.x.book.id}`;
  }

  getService(): ScriptService {
    return new ScriptService();
  }

  getAuthorizationInfo(_authMode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo();
  }

  getInstallationSource(): EnumValue {
    return enumValue('ScriptApp.InstallationSource', 'NONE');
  }

  private requireAuthorization(method: string): void {
    if (this.x.authMode === 'FULL') return;
    throw new ServiceError(
      `You do not have permission to call ScriptApp.${method}. Required permissions: (${scope})`,
    );
  }
}
