// What the review of the base says when it refuses something.
type Details = Readonly<Record<string, string>>;

export const REVIEW_ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  REVIEW_BAD: () => 'Lo que se pidió a la revisión no llegó completo. Cierre la ventana y ábrala de nuevo.',
  REVIEW_NOT_YOURS: ({ tab }) =>
    `La pestaña «${tab}» es de otra persona: cada agente revisa la suya. Pida a coordinación que la revise.`,
  REVIEW_NO_TAB: ({ tab }) => `La pestaña «${tab}» ya no está entre las de casos. Revise la base de nuevo.`,
  REVIEW_ROW_GONE: ({ row }) =>
    `La fila ${row} ya no está donde estaba y no se encontró cerca: alguien la movió, la borró o la cambió. No se escribió nada; revise de nuevo.`,
  REVIEW_CHANGED: ({ now, row }) =>
    now === ''
      ? `Alguien cambió esa celda de la fila ${row}: ahora está vacía. No se escribió nada.`
      : `Alguien cambió esa celda de la fila ${row}: ahora dice «${now}». No se escribió nada.`,
  REVIEW_SETTLED: ({ row }) => `En la fila ${row} ya no hay nada que corregir. No se escribió nada.`,
  REVIEW_NOT_SURE: ({ row }) =>
    `En la fila ${row} ya no es seguro cuál es el valor correcto. Corríjala usted en la hoja. No se escribió nada.`,
  REVIEW_REFUSED: ({ reason }) =>
    `Google no dejó cambiar la celda y quedó como estaba. Su explicación: ${reason}`,
  REVIEW_UNKNOWN: () => 'Esa corrección no está en BITÁCORA: no hay qué deshacer.',
};
