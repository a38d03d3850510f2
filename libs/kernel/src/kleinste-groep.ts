/**
 * Under so many nothing is said of a group, or of somebody in it. AANNAME: the sources give no number; five is what
 * statistics on people commonly use.
 */
export const KLEINSTE_GROEP = 5;
