/** SQL of the place of a content as the application has it; null when it was destroyed. @param i its table */
export const inhoudAls = (i: string): string => `
  CASE WHEN ${i}.opslagsleutel IS NOT NULL
       THEN jsonb_build_object('opslagsleutel', ${i}.opslagsleutel, 'versleuteld', ${i}.versleuteld) END`;
