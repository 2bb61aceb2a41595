/** The pictures of icons.svg. */
export const ICON_NAMES = [
  'accessibility', 'alert', 'alert-circle', 'archive', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'badge-check',
  'bars', 'bell', 'board', 'book', 'bookmark-plus', 'briefcase', 'broom', 'building', 'calendar', 'calendar-plus', 'camera',
  'certificate', 'check', 'check-circle', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'chevrons-up-down',
  'circle', 'clipboard-check', 'clock', 'cloud-off', 'columns', 'comment', 'copy', 'dashed-circle', 'database', 'door',
  'dot-circle', 'download', 'drag', 'droplets', 'error', 'euro', 'external', 'eye', 'eye-off', 'file', 'file-check', 'file-down',
  'filter', 'flag', 'flask', 'footprints', 'gear', 'grid', 'hammer', 'hand', 'heart', 'help', 'history', 'hourglass', 'info',
  'key', 'keyboard', 'kitchen', 'language', 'leaf', 'link', 'list', 'list-plus', 'lock', 'log-work', 'logout', 'mail', 'map',
  'menu', 'message', 'message-off', 'minus', 'monitor', 'moon', 'more', 'network', 'notebook', 'path', 'pencil', 'phone', 'pin',
  'plus', 'printer', 'recycle', 'refresh', 'search', 'shield', 'shirt', 'snow', 'sort', 'spinner', 'spray-can', 'sun', 'swap',
  'table', 'trash', 'truck', 'undo', 'upload', 'user', 'user-plus', 'users', 'volume', 'wrench', 'x',
] as const;

export type IconName = (typeof ICON_NAMES)[number];
