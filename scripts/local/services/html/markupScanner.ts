// Where in an HTML text a value would stand: between tags, in an attribute, in a script. Fed piece by piece.
import { ScriptScanner } from './scriptScanner';

/** What surrounds the end of the text read so far. */
export type MarkupPlace =
  | { kind: 'text' | 'comment' | 'tag' | 'style' }
  | { kind: 'script'; inString: boolean }
  | { kind: 'attribute'; quote: string }
  | { kind: 'url'; quote: string; before: string }
  | { kind: 'handler'; quote: string; inString: boolean };

const urlAttributes = new Set([
  'action',
  'background',
  'cite',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
]);
const rawElements = new Set(['script', 'style', 'textarea', 'title']);

export class MarkupScanner {
  private state: 'text' | 'open' | 'tag' | 'beforeValue' | 'value' | 'comment' | 'raw' = 'text';
  private word = '';
  private element = '';
  private attribute = '';
  private quote = '';
  private value = '';
  private tail = '';
  private script = new ScriptScanner();

  feed(markup: string): void {
    for (const character of markup) this.step(character);
  }

  place(): MarkupPlace {
    switch (this.state) {
      case 'value':
        return this.valuePlace(this.quote);
      case 'beforeValue':
        return this.valuePlace('');
      case 'raw':
        return this.rawPlace();
      case 'open':
        return { kind: 'tag' };
      default:
        return { kind: this.state };
    }
  }

  private valuePlace(quote: string): MarkupPlace {
    if (this.attribute.startsWith('on'))
      return { kind: 'handler', quote, inString: this.script.place() === 'string' };
    if (urlAttributes.has(this.attribute)) return { kind: 'url', quote, before: this.value };
    return { kind: 'attribute', quote };
  }

  private rawPlace(): MarkupPlace {
    if (this.element === 'script') return { kind: 'script', inString: this.script.place() === 'string' };
    return { kind: this.element === 'style' ? 'style' : 'text' };
  }

  private step(character: string): void {
    switch (this.state) {
      case 'text':
        if (character === '<') this.enter('open');
        break;
      case 'open':
        this.openTag(character);
        break;
      case 'tag':
        this.withinTag(character);
        break;
      case 'beforeValue':
        this.beginValue(character);
        break;
      case 'value':
        this.withinValue(character);
        break;
      case 'comment':
        this.tail = (this.tail + character).slice(-3);
        if (this.tail === '-->') this.enter('text');
        break;
      case 'raw':
        this.withinRaw(character);
        break;
    }
  }

  private enter(state: MarkupScanner['state']): void {
    this.state = state;
    this.word = '';
    this.tail = '';
  }

  private openTag(character: string): void {
    if (/[\w/!-]/.test(character)) {
      this.word += character;
      if (this.word === '!--') this.enter('comment');
      return;
    }
    if (this.word === '') return this.enter('text');
    this.element = this.word.toLowerCase();
    this.enter('tag');
    this.withinTag(character);
  }

  private withinTag(character: string): void {
    if (character === '>') {
      this.script = new ScriptScanner();
      this.enter(rawElements.has(this.element) ? 'raw' : 'text');
    } else if (character === '=') {
      this.attribute = this.word.trim().split(/\s+/).pop()?.toLowerCase() ?? '';
      this.value = '';
      this.script = new ScriptScanner();
      this.enter('beforeValue');
    } else this.word += character;
  }

  private beginValue(character: string): void {
    if (/\s/.test(character)) return;
    this.quote = character === '"' || character === "'" ? character : '';
    this.state = 'value';
    if (this.quote === '') this.withinValue(character);
  }

  private withinValue(character: string): void {
    const ends = this.quote === '' ? /[\s>]/.test(character) : character === this.quote;
    if (!ends) {
      this.value += character;
      this.script.feed(character);
      return;
    }
    this.enter('tag');
    if (character === '>') this.withinTag(character);
  }

  private withinRaw(character: string): void {
    this.tail = (this.tail + character).slice(-(this.element.length + 2));
    this.script.feed(character);
    if (this.tail.toLowerCase() !== `</${this.element}`) return;
    this.element = `/${this.element}`;
    this.enter('tag');
  }
}
