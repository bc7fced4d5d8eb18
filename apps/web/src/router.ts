import { nextTick } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';

import HomePage from './pages/applicant/HomePage.vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** Pages of staff have their own bar and are wider. */
    area?: 'desk';
    /** Nobody gets here without a session. */
    needsSession?: boolean;
    narrow?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: HomePage },
    { path: '/guide', component: () => import('./pages/applicant/GuidePage.vue'), meta: { narrow: true } },
    { path: '/search', component: () => import('./pages/applicant/SearchPage.vue'), meta: { narrow: true } },
    { path: '/apply', redirect: '/apply/agency' },
    {
      path: '/apply/:step(agency|applicant|content|review)',
      component: () => import('./pages/applicant/ApplyPage.vue'),
      props: true,
      meta: { narrow: true },
    },
    { path: '/receipt', component: () => import('./pages/applicant/ReceiptPage.vue'), meta: { narrow: true } },
    {
      path: '/track/:number?',
      component: () => import('./pages/applicant/TrackPage.vue'),
      props: true,
      meta: { narrow: true },
    },
    {
      path: '/consult/:reference?',
      component: () => import('./pages/applicant/ConsultPage.vue'),
      props: true,
      meta: { narrow: true },
    },
    {
      path: '/check/:code?',
      component: () => import('./pages/applicant/CheckPage.vue'),
      props: true,
      meta: { narrow: true },
    },
    { path: '/desk/login', component: () => import('./pages/staff/LoginPage.vue'), meta: { area: 'desk' } },
    {
      path: '/desk',
      component: () => import('./pages/staff/DeskPage.vue'),
      meta: { area: 'desk', needsSession: true },
    },
    {
      path: '/desk/alerts',
      component: () => import('./pages/staff/AlertsPage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/board',
      component: () => import('./pages/staff/BoardPage.vue'),
      meta: { area: 'desk', needsSession: true },
    },
    {
      path: '/desk/register',
      component: () => import('./pages/staff/RegisterPage.vue'),
      meta: { area: 'desk', needsSession: true },
    },
    {
      path: '/desk/statistics',
      component: () => import('./pages/staff/StatisticsPage.vue'),
      meta: { area: 'desk', needsSession: true },
    },
    {
      path: '/desk/intake',
      component: () => import('./pages/staff/IntakePage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/delegations',
      component: () => import('./pages/staff/DelegationsPage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/catalogue',
      component: () => import('./pages/staff/CataloguePage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/people',
      component: () => import('./pages/staff/PeoplePage.vue'),
      meta: { area: 'desk', needsSession: true },
    },
    {
      path: '/desk/password',
      component: () => import('./pages/staff/PasswordPage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/calendar',
      component: () => import('./pages/staff/CalendarPage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/settings',
      component: () => import('./pages/staff/SettingsPage.vue'),
      meta: { area: 'desk', needsSession: true, narrow: true },
    },
    {
      path: '/desk/requests/:id',
      component: () => import('./pages/staff/RequestPage.vue'),
      props: true,
      meta: { area: 'desk', needsSession: true },
    },
    { path: '/:path(.*)*', component: () => import('./pages/NotFoundPage.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

/** The session module comes with the first page of staff; applicants never load it. */
router.beforeEach(async (to) => {
  if (!to.meta.needsSession) return true;
  const { ensureSession, session } = await import('./session/session');
  if (!(await ensureSession())) return { path: '/desk/login', query: { to: to.fullPath } };
  // Whoever has a password for once chooses an own one before anything else.
  return session.value?.mustChangePassword && to.path !== '/desk/password' ? { path: '/desk/password' } : true;
});

/** After a change of page the heading has the focus, as after loading a page: a screen reader reads it out. */
router.afterEach(async (to, from, failure) => {
  if (failure || from.matched.length === 0 || to.path === from.path) return;
  await nextTick();
  document.getElementById('page-title')?.focus({ preventScroll: true });
});
