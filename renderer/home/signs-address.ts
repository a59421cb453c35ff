/** Where the warning signs are: the one name by which the card, the break and main know them. */
export const signsAddress = '#signs';
