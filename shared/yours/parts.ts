/** What a person has besides the history, in the order in which it is told. */
export const partNames = ['settings', 'opinions', 'goals', 'own-exercises', 'packs'] as const;
export type PartName = (typeof partNames)[number];

/** Each as its file holds it; `packs` holds one file for each pack, by its id. What is not there is left out. */
export type Parts = { readonly [N in PartName]?: object };

/** Of a place in a JSON document: names and places in lists, from the outside in. */
export type Path = readonly (string | number)[];
