/** Where on this device stands which visits of Ter plaatse there are. */
export const BEZOEKEN_HIER = 'nav-ter-plaatse';

/** Whether there are any; the rest of what is known of them comes when somebody logs out, not with every page. */
export const staatErBezoek = (): boolean => BEZOEKEN_HIER in localStorage;
