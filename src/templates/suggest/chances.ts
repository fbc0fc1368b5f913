// Labels `class|kind` of the model of labelled comments, and their chances added up by class. Pure.

export function classOf(label: string): string {
  return label.slice(0, label.indexOf('|'));
}

export function chancesByClass(chances: ReadonlyMap<string, number>): Map<string, number> {
  const byClass = new Map<string, number>();
  chances.forEach((chance, label) => {
    const name = classOf(label);
    byClass.set(name, (byClass.get(name) ?? 0) + chance);
  });
  return byClass;
}
