/** With what every comment of ours begins; GitHub does not show it. Anybody can write it, too. */
export const ownCommentStart = '<!-- holdpoint:';
