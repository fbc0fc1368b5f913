// The words of the spreadsheet's own menu.

export const MENU_TITLE = 'Gestión';
export const INSTALL_ITEM = 'Instalar en esta base';
export const OPEN_ITEM = 'Abrir panel';
export const UNDO_ITEM = 'Deshacer mi último caso';
export const PREVIEW_ITEM = 'Ver los avisos de hoy';
export const TRIGGERS_ITEM = 'Activar los avisos';
export const MISSING_ITEM = 'Guiones que faltan';
export const TEMPLATES_ITEM = 'Mantener los guiones';
export const CLOSE_ITEM = 'Cerrar el día';
export const REVIEW_ITEM = 'Revisar la base';
export const COMPARE_ITEM = 'Comparar con inConcert';
