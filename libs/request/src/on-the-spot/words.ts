export const onTheSpotRefusals = {
  'ON_THE_SPOT.NOT_THE_DAY': '当场答复限于收到申请的当日',
  'ON_THE_SPOT.OUTCOME': '当场答复限于已经公开或者可以直接提供的信息，其他处理决定须经审签',
  'ON_THE_SPOT.NOT_CLEARED': '须写明该信息此前何时、由谁通过保密审查',
} as const;
