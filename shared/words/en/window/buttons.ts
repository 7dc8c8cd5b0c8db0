/** What buttons say in more than one dialog or view. */
export const buttons = {
  cancel: 'Cancel',
  close: 'Close',
  open: 'Open',
  done: 'Done',
  back: 'Back',
  stop: 'Stop',
  dismiss: 'Dismiss',
  details: 'Details',
}
