// A meta tag that Google adds to the page around an HtmlOutput.
export class HtmlOutputMetaTag {
  static readonly googleClass = 'HtmlService.HtmlOutputMetaTag';

  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}
