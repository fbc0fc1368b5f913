// A script that shows each thing a script can show, for the page's tests.

export const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Pruebas')
    .addItem('Abrir panel', 'openPanel')
    .addItem('Preguntar', 'ask')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Más').addItem('Avisar', 'warn').addItem('Diálogo', 'openDialog'))
    .addItem('Enviar correo', 'send')
    .addItem('Fallar', 'fail')
    .addItem('Ser estricto', 'strict')
    .addItem('Filtrar', 'filter')
    .addItem('Hacer resumen', 'summarize')
    .addItem('Quitar resumen', 'tidy')
    .addToUi();
}
function onEdit(e) {
  if (e.range.getColumn() === 1) e.range.offset(0, 3).setValue('visto por onEdit');
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel de pruebas'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<button>Dentro</button>').setWidth(320).setHeight(160), 'Un diálogo');
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Su nombre', '¿Cómo se llama?', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('¿Seguro, ' + answer.getResponseText() + '?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A9').setValue(answer.getResponseText() + ' ' + sure);
}
function warn() { SpreadsheetApp.getActive().toast('Todo bien <b>', 'Aviso', 30); }
function send() {
  MailApp.sendEmail({
    to: 'ana@example.com', subject: 'Un <i>asunto', body: 'Solo texto',
    htmlBody: '<h1>Hola</h1><script>parent.document.title = "hackeado"</script>',
    attachments: [Utilities.newBlob('a;b', 'text/csv', 'datos.csv')],
  });
}
function fail() { throw new Error('Falta la pestaña'); }
function summarize() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.insertSheet('Resumen', 0);
  sheet.getRange(1, 1, 3, 2).setValues([['Agente', 'Casos'], ['Ana', 98], ['Eva', 41]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3'))
    .setPosition(5, 1, 0, 0).setOption('title', 'Casos por agente').build());
  book.getSheetByName('Otra hoja').setName('Renombrada').hideSheet();
  book.setActiveSheet(sheet);
}
function tidy() {
  var book = SpreadsheetApp.getActive();
  book.getSheetByName('Renombrada').setName('Otra hoja').showSheet();
  book.deleteSheet(book.getSheetByName('Resumen'));
}
function strict() {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['ABIERTO', 'CERRADO'], true).setAllowInvalid(false).build();
  SpreadsheetApp.getActiveSheet().getRange('C2').setDataValidation(rule);
  SpreadsheetApp.getActive().toast('Es estricto');
}
function filter() {
  SpreadsheetApp.getActiveSheet().getDataRange().createFilter();
  SpreadsheetApp.getActive().toast('Hay filtro');
}
function add(one, other) { return one + other; }
function whereAmI() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function who() { return Session.getActiveUser().getEmail(); }
function hourly() { SpreadsheetApp.getActive().getSheetByName('Otra hoja').getRange('A2').setValue('disparado'); }
function plan() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
`;

export const panel = `<!doctype html><html lang="es"><head><title>Panel</title></head><body>
<p id="said"></p>
<button onclick="add()">Sumar</button>
<button onclick="where()">Dónde</button>
<button onclick="bad()">Fallar</button>
<button onclick="illegal()">Ilegal</button>
<button onclick="google.script.run.withSuccessHandler(function () { say('planeado'); }).plan()">Planear</button>
<button onclick="many()">Muchas</button>
<button onclick="google.script.host.close()">Cerrar panel</button>
<script>
function say(text) { document.getElementById('said').textContent = text; }
function add() { google.script.run.withUserObject('usuario').withSuccessHandler(function (sum, mine) { say(sum + ' ' + mine); }).add(2, 3); }
function where() { google.script.run.withSuccessHandler(say).whereAmI(); }
function bad() { google.script.run.withFailureHandler(function (error) { say(error.name + ' / ' + error.message); }).fail(); }
function illegal() { try { google.script.run.add(new Date(0), 1); } catch (error) { say(error.message); } }
function many() {
  var left = 12, sum = 0;
  for (var i = 0; i < 12; i += 1) google.script.run.withSuccessHandler(function (n) { sum += n; left -= 1; if (left === 0) say('suma ' + sum); }).add(i, 0);
}
</script></body></html>`;
