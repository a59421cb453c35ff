/** What a notification of the system says, and what a click on it does. */
export const notificationMessages = {
  'notification.notice.title': 'Break in {time}',
  'notification.notice.body': 'Unhunch asks at the next pause in your work.',
  'notification.notice.action': 'Open Unhunch',
  'notification.quiet-notice.title': 'A break has been waiting for a while',
  'notification.quiet-notice.body': 'It comes when you are free.',
  'notification.quiet-notice.action': 'Open Unhunch',
  'notification.break-without-card.title': 'A minute for your back',
  'notification.break-without-card.body':
    'Time for a break. Its card could not be shown; the break itself works, and a click here starts it.',
  'notification.break-without-card.action': 'Start the break',
} as const satisfies { readonly [key: `notification.${string}`]: string };
