/** The fields with those given replaced; a field given as undefined stays as it is. */
export const withFields = <Fields extends object>(
  fields: Fields,
  given: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
): Fields => ({ ...fields, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) })
