// Where in JavaScript a text ends: in code, in a string or in a comment. Fed piece by piece.

export type ScriptPlace = 'code' | 'string' | 'comment';

/** Follows strings, template literals and comments; regular expressions are read as code. */
export class ScriptScanner {
  private quote = '';
  private comment: '' | '//' | '/*' = '';
  private previous = '';

  feed(text: string): void {
    for (const character of text) this.step(character);
  }

  place(): ScriptPlace {
    if (this.comment !== '') return 'comment';
    return this.quote === '' ? 'code' : 'string';
  }

  private step(character: string): void {
    const pair = this.previous + character;
    this.previous = character;
    if (this.comment === '//') {
      if (character === '\n') this.comment = '';
    } else if (this.comment === '/*') {
      if (pair === '*/') this.end();
    } else if (this.quote !== '') {
      if (pair.startsWith('\\')) this.previous = '';
      else if (character === this.quote || (character === '\n' && this.quote !== '`')) this.quote = '';
    } else if (pair === '//' || pair === '/*') {
      this.comment = pair;
      this.previous = '';
    } else if (character === '"' || character === "'" || character === '`') this.quote = character;
  }

  private end(): void {
    this.comment = '';
    this.previous = '';
  }
}
