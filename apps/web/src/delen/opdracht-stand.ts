/** Whether a report of the provider is still expected. */
export function opdrachtOpen(status: string): boolean {
  return status === 'gegeven' || status === 'aanvulling_gevraagd';
}
