// The script's web app, which a script that runs here never has.
export class ScriptService {
  static readonly googleClass = 'ScriptApp.Service';

  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}
