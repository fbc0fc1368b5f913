// All that the page says, in Spanish.

export const texts = {
  noConnection: 'No hay conexión con el servidor local.',
  lost: 'Se perdió la conexión con el servidor local. Lo que escriba queda en espera y se envía al volver; se reintenta solo.',
  tooLarge: 'La selección es demasiado grande para copiarla o pegarla de una vez.',
  connecting: 'Conectando con el servidor…',
  opening: (name: string) => `Abriendo ${name}…`,
  failed: 'No se pudo abrir la base',
  gridLabel: 'Hoja de cálculo',
  cellAloud: (name: string, text: string, note: string | null) =>
    `${name}: ${text === '' ? 'vacía' : text}${note ? `. Nota: ${note}` : ''}`,
  note: 'Nota',
  menuBar: 'Menús de la base',
  sidebar: 'Panel lateral',
  close: 'Cerrar',
  accept: 'Aceptar',
  cancel: 'Cancelar',
  yes: 'Sí',
  no: 'No',
  notice: 'Aviso',
  refused: 'No se pudo',
  answer: 'Respuesta',
  saved: 'Guardado',
  saving: (count: number) => (count === 1 ? '1 cambio en espera' : `${String(count)} cambios en espera`),
  running: (name: string, waiting: number) =>
    waiting > 0 ? `Ejecutando ${name} (${String(waiting)} en espera)` : `Ejecutando ${name}`,
  loadingSheet: 'Cargando la hoja…',
  workbench: 'Banco de trabajo',
  user: 'Usuario',
  otherUser: 'Otra persona…',
  otherUserPrompt: 'Correo de la persona que va a usar la base',
  clock: 'Reloj',
  moveClock: 'Adelantar el reloj',
  clockTo: 'Adelantar hasta',
  clockQuick: { quarter: '+15 min', hour: '+1 h', tomorrow: 'Mañana 8:00' },
  clockGo: 'Adelantar',
  clockMoving: 'Adelantando…',
  firings: (count: number) =>
    count === 0
      ? 'No se disparó nada en ese lapso.'
      : count === 1
        ? 'Se disparó una función:'
        : `Se dispararon ${String(count)} funciones:`,
  mail: 'Correos',
  executions: 'Ejecuciones',
  noMail: 'Todavía no se ha enviado ningún correo.',
  noExecutions: 'Todavía no se ha ejecutado nada.',
  mailList: 'Correos enviados',
  mailHtml: 'Como se ve',
  mailPlain: 'Texto',
  mailForm: 'Forma del correo',
  from: 'De',
  to: 'Para',
  copyTo: 'CC',
  blindTo: 'CCO',
  replyTo: 'Responder a',
  sentAt: 'Enviado',
  attachments: 'Adjuntos',
  noSubject: '(sin asunto)',
  unread: (count: number) => `${String(count)} sin leer`,
  columns: {
    time: 'Hora',
    function: 'Función',
    source: 'Origen',
    calls: 'Llamadas',
    cells: 'Celdas leídas / escritas',
    google: 'En Google',
    here: 'Aquí',
    result: 'Resultado',
  },
  sources: {
    menu: 'menú',
    run: 'panel',
    simple: 'activador simple',
    installable: 'activador instalado',
    time: 'reloj',
  },
  done: 'Hecho',
  callsOf: (name: string) => `Llamadas de ${name}`,
  logs: 'Registro',
  charts: 'Gráficos de la hoja',
  filterOf: (column: string) => `Filtro de la columna ${column}`,
  filterSearch: 'Buscar valores',
  filterAll: 'Todos',
  filterBlank: '(Vacías)',
  filterClear: 'Quitar el filtro',
  filterMore: (count: number) => `y ${String(count)} valores más: busque para verlos`,
  cellMenu: 'Acciones de la celda',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  pasteByKey: 'El navegador no deja leer el portapapeles desde aquí: use Ctrl+V.',
  insertAbove: (count: number) =>
    count === 1 ? 'Insertar 1 fila arriba' : `Insertar ${String(count)} filas arriba`,
  insertBelow: (count: number) =>
    count === 1 ? 'Insertar 1 fila abajo' : `Insertar ${String(count)} filas abajo`,
  insertLeft: (count: number) =>
    count === 1 ? 'Insertar 1 columna a la izquierda' : `Insertar ${String(count)} columnas a la izquierda`,
  deleteRows: (count: number) => (count === 1 ? 'Eliminar la fila' : `Eliminar ${String(count)} filas`),
  deleteColumns: (count: number) =>
    count === 1 ? 'Eliminar la columna' : `Eliminar ${String(count)} columnas`,
  hideRows: (count: number) => (count === 1 ? 'Ocultar la fila' : `Ocultar ${String(count)} filas`),
  showRows: 'Mostrar las filas ocultas de la selección',
  hideColumns: (count: number) => (count === 1 ? 'Ocultar la columna' : `Ocultar ${String(count)} columnas`),
  showColumns: 'Mostrar las columnas ocultas de la selección',
  sortUp: 'Ordenar la selección A → Z',
  sortDown: 'Ordenar la selección Z → A',
  editNote: 'Escribir una nota',
  filterColumn: 'Filtrar esta columna',
  noteOf: (name: string) => `Nota de ${name}`,
  save: 'Guardar',
};

const number = new Intl.NumberFormat('es-CO');

export const inWords = {
  number: (value: number): string => number.format(value),
  duration: (milliseconds: number): string =>
    milliseconds < 1_000
      ? `${number.format(Math.round(milliseconds))} ms`
      : `${new Intl.NumberFormat('es-CO', { maximumFractionDigits: milliseconds < 10_000 ? 1 : 0 }).format(milliseconds / 1_000)} s`,
  bytes: (bytes: number): string =>
    bytes < 1_000
      ? `${number.format(bytes)} bytes`
      : bytes < 1_000_000
        ? `${number.format(Math.round(bytes / 1_000))} kB`
        : `${new Intl.NumberFormat('es-CO', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`,
  /** `mar 13 sep, 10:42` in the script's zone. */
  moment: (time: number, timeZone: string): string => {
    const parts = new Intl.DateTimeFormat('es-CO', {
      ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    } as Intl.DateTimeFormatOptions).formatToParts(time);
    const part = (type: string): string =>
      (parts.find((one) => one.type === type)?.value ?? '').replace('.', '');
    return `${part('weekday').slice(0, 3)} ${part('day')} ${part('month').slice(0, 3)}, ${part('hour')}:${part('minute')}`;
  },
};
