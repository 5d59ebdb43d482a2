export { RoleGuide, type RoleEntry, type RoleGuideProps } from './role-guide.js';
export { Welcome, type WelcomeProps } from './welcome.js';
