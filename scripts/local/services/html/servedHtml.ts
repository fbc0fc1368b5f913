// What Google makes of a page's inline scripts when it serves them: comments go, in template literals too.

const inlineScript = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;

/**
 * The page as the browser gets it. Within a template literal everything after `//` is cut up to the end of the
 * line, and from an opening to a closing comment mark, even where that lies behind the literal (P).
 */
export function servedHtml(content: string): string {
  return content.replace(
    inlineScript,
    (_whole, open: string, code: string, close: string) => open + new LiteralCutter(code).served() + close,
  );
}

/** What a slash follows where it begins a regular expression. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|void|delete))\s*$/;
const regex = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
/** A comment, a string, or a run of code without anything of note. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|[^/"'`{}]+/y;
const literalComment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const literalText = /\\[\s\S]|[^\\`$/]+/y;

class LiteralCutter {
  private at = 0;
  private out = '';
  private inLiteral = false;
  /** For each `${…}` around the place, the braces open within it. */
  private readonly open: number[] = [];

  constructor(private readonly code: string) {}

  served(): string {
    while (this.at < this.code.length) {
      if (this.inLiteral) this.literalStep();
      else this.codeStep();
    }
    return this.out;
  }

  private literalStep(): void {
    const comment = this.match(literalComment);
    if (comment !== '') {
      this.at += comment.length;
      return;
    }
    const text = this.match(literalText);
    if (text !== '') this.take(text);
    else if (this.code.startsWith('${', this.at)) {
      this.take('${');
      this.open.push(0);
      this.inLiteral = false;
    } else {
      this.inLiteral = this.code[this.at] !== '`';
      this.take(this.code.charAt(this.at));
    }
  }

  private codeStep(): void {
    const found = this.match(token) || (beforeRegex.test(this.out.slice(-20)) ? this.match(regex) : '');
    if (found !== '') return this.take(found);
    const character = this.code.charAt(this.at);
    const inner = this.open.length - 1;
    if (character === '`') this.inLiteral = true;
    else if (character === '{' && inner >= 0) this.open[inner]! += 1;
    else if (character === '}' && this.open[inner] === 0) {
      this.open.pop();
      this.inLiteral = true;
    } else if (character === '}' && inner >= 0) this.open[inner]! -= 1;
    this.take(character);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.code)?.[0] ?? '';
  }

  private take(text: string): void {
    this.out += text;
    this.at += text.length;
  }
}
