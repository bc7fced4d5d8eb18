/** PostgreSQL reads PG… variables and the language; those of the person who starts us are not meant for it. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C', HOME: '/' };
}
