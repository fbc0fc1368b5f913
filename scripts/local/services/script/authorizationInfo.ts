// Whether the user still has to authorize the script: here never.
import { enumValue, type EnumValue } from '../../kernel/enums';

export class AuthorizationInfo {
  static readonly googleClass = 'ScriptApp.AuthorizationInfo';

  getAuthorizationStatus(): EnumValue {
    return enumValue('ScriptApp.AuthorizationStatus', 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}
