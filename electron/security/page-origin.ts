/** Where every page of the app comes from. Nothing else is ever loaded, and nothing else may ask. */
export const pageScheme = 'app';
export const pageHost = 'bundle';
export const pageOrigin = `${pageScheme}://${pageHost}`;
