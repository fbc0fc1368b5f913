import { HtmlService } from '../../../../scripts/local/services/html/htmlService';
import { enumValue } from '../../../../scripts/local/kernel/enums';
import { google } from '../../../support/google';
import { newExecution } from '../newExecution';

const html = new Map([['Pagina', '<p>hola</p>']]);
const service = new HtmlService(
  newExecution({ project: { scripts: [], html, manifest: { timeZone: 'America/Bogota' } } }),
);

/** What a template prints, with `values` hung on it. */
function evaluated(template: string, values: Record<string, unknown> = {}) {
  const source = `function main(template, values) {
    const made = HtmlService.createTemplate(template);
    Object.assign(made, values);
    return made.evaluate().getContent();
  }
  function saludo(name) { return 'Hola, ' + name; }`;
  return google(source, { args: [template, values] });
}

describe('an HtmlOutput', () => {
  it('keeps content, title, size and icon', () => {
    const output = service.createHtmlOutput('<h1>T</h1>');
    expect([output.getTitle(), output.getWidth(), output.getFaviconUrl()]).toEqual(['', null, null]);
    output
      .setTitle('Caso')
      .setWidth(300)
      .setHeight(200)
      .setFaviconUrl('https://example.com/i.ico')
      .append('<p>');
    expect([output.getTitle(), output.getWidth(), output.getHeight(), output.getContent()]).toEqual([
      'Caso',
      300,
      200,
      '<h1>T</h1><p>',
    ]);
    expect(output.clear().getContent()).toBe('');
  });

  it('takes only four meta tags', () => {
    const output = service.createHtmlOutput().addMetaTag('viewport', 'width=device-width');
    expect(output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
      ['viewport', 'width=device-width'],
    ]);
    expect(() => output.addMetaTag('description', 'x')).toThrow(
      'The specified meta tag cannot be used in this context.',
    );
  });

  it('is a blob of HTML, and of text', () => {
    const output = service.createHtmlOutput('<b>x</b>');
    expect([output.getBlob().getContentType(), output.getBlob().getDataAsString()]).toEqual([
      'text/html',
      '<b>x</b>',
    ]);
    expect(output.getAs('text/plain').getContentType()).toBe('text/plain');
    expect(service.createHtmlOutput(output).getContent()).toBe('<b>x</b>');
  });

  it('takes a sandbox mode without effect and keeps the frame mode', () => {
    const output = service.createHtmlOutput().setSandboxMode(enumValue('HtmlService.SandboxMode', 'NATIVE'));
    expect(output.xFrameOptionsMode).toBe('DEFAULT');
    output.setXFrameOptionsMode(enumValue('HtmlService.XFrameOptionsMode', 'ALLOWALL'));
    expect(output.xFrameOptionsMode).toBe('ALLOWALL');
  });

  it('comes from a file of the project, or throws by the file’s name', () => {
    expect(service.createHtmlOutputFromFile('Pagina').getContent()).toBe('<p>hola</p>');
    expect(() => service.createHtmlOutputFromFile('x')).toThrow('No HTML file named x was found.');
    expect(() => service.createTemplateFromFile('x')).toThrow('No HTML file named x was found.');
  });

  it('escapes what is appended as untrusted, for the place where it lands', () => {
    const output = service.createHtmlOutput('<a title="').appendUntrusted('"><b>').append('">');
    expect(output.appendUntrusted('<i>').getContent()).toBe('<a title="&quot;&gt;&lt;b&gt;">&lt;i&gt;');
  });
});

describe('an HtmlTemplate', () => {
  it('prints its own properties, the project’s functions and the scriptlets’ variables', () => {
    expect(evaluated('<? var n = "Eva"; ?><?= saludo(n) ?>, <?= otra ?>', { otra: 42 }).result).toBe(
      'Hola, Eva, 42',
    );
  });

  it('keeps values of the script as they are, lists and functions too', () => {
    const source = `const t = HtmlService.createTemplate('<? list.forEach(function (x) { ?><?= shout(x) ?>;<? }) ?>');
      t.list = ['a', 'b'];
      t.shout = (x) => x.toUpperCase();
      return t.evaluate().getContent();`;
    expect(google(source).result).toBe('A;B;');
  });

  it('prints escaped by <?= and as it is by <?!=', () => {
    expect(evaluated('<?= v ?>|<?!= v ?>', { v: '<b>' }).result).toBe('&lt;b&gt;|<b>');
  });

  it('prints only the first statement of a scriptlet', () => {
    expect(evaluated('<?= 1; 2 ?>').result).toBe('1');
  });

  it('drops the line break right after a scriptlet', () => {
    expect(evaluated('a<? ?>\nb\n').result).toBe('ab\n');
  });

  it('lets a scriptlet end in a line comment', () => {
    expect(evaluated('<?= 1 // one ?>!').result).toBe('1!');
  });

  it('throws what its scriptlets throw', () => {
    expect(evaluated('<?= missing ?>').error).toEqual({
      name: 'ReferenceError',
      message: 'missing is not defined',
    });
  });

  it('includes other files through a function of the project', () => {
    const files = {
      'Code.gs': `function main() { return HtmlService.createTemplateFromFile('Page').evaluate().getContent(); }
        function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`,
      'Page.html': '<head><?!= include("Style"); ?></head>',
      'Style.html': '<style>p { color: red }</style>',
    };
    expect(google(files).result).toBe('<head><style>p { color: red }</style></head>');
  });

  it('shows its code as Google’s documentation does', () => {
    const template = service.createTemplate("a\n'<?= x ?>");
    expect(template.getCode()).toContain(
      "(function() { var output = HtmlService.initTemplate(); output._ =  'a\\n' +",
    );
    expect(template.getCode()).toContain('output._$ =  x ');
    expect(template.getCode()).toContain("return output.$out.append('');");
    expect(template.getCodeWithComments()).toContain("// '<?= x ?>");
    expect(template.getRawContent()).toBe("a\n'<?= x ?>");
  });
});
