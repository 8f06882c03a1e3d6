// Made by `npm run generate` from libs/contracts; do not edit.
import type { Json } from "@weft/contracts";
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, or null
         * @description Open to everybody.
         */
        get: operations["readSession"];
        put?: never;
        /**
         * Sign in with e-mail and password; sets the session cookie
         * @description Open to everybody.
         */
        post: operations["signIn"];
        /**
         * Sign out here
         * @description Open to everybody.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am signed in
         * @description Needs a session.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere, here included
         * @description Needs a session.
         */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out one of my devices
         * @description Needs a session.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my name, language, country or background
         * @description Needs a session.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password; signs out my other devices
         * @description Needs a session.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a new password with the token of a reset link; signs out everywhere
         * @description Open to everybody.
         */
        put: operations["resetPassword"];
        /**
         * Mail a reset link; answers the same whether or not the account exists
         * @description Open to everybody.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the first administrator with the one-time setup token; signs in
         * @description Open to everybody.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts by name, 50 a page
         * @description Roles: administrator.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account and mail its owner a link to choose a password
         * @description Roles: administrator.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the roles of an account
         * @description Roles: administrator.
         */
        put: operations["updateAccountRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tracks with their stages and modules
         * @description Open to everybody.
         */
        get: operations["readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version of a module, with its lessons and assignment
         * @description Open to everybody.
         */
        get: operations["readModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{slug}/lessons/{lessonSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published lesson in one language; immutable under its ETag
         * @description Open to everybody.
         */
        get: operations["readLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published lessons by words, tolerant of accents, inflection and typing errors
         * @description Open to everybody.
         */
        get: operations["searchLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The collections of the library, in order, with what each holds of some words
         * @description Open to everybody.
         */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{collection}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries that were filtered, whole, with sources and licence, to download
         * @description Open to everybody.
         */
        get: operations["exportLibraryJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{collection}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries that were filtered as a table for spreadsheets, to download
         * @description Open to everybody.
         */
        get: operations["exportLibraryCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of a collection by words and filters, 30 a page, tolerant of typing errors
         * @description Open to everybody.
         */
        get: operations["listLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry of the library, whole, with its sources
         * @description Open to everybody.
         */
        get: operations["readLibraryEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tools of published lessons, in the order of the kit
         * @description Open to everybody.
         */
        get: operations["listKit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tool with its activity, as its lesson has it
         * @description Open to everybody.
         */
        get: operations["readKitTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Canvases, boards and tables of published lessons that a team can fill, in kit order
         * @description Open to everybody.
         */
        get: operations["listKitTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/progress/{moduleCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My progress in one module
         * @description Needs a session.
         */
        get: operations["readModuleProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The learner home: one next step, what is due, the cloth, what was done lately
         * @description Needs a session.
         */
        get: operations["readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/positions/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Where I am in a lesson; opening it is the first position. A later `at` wins.
         * @description Needs a session.
         */
        put: operations["recordPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a lesson complete: once, and never undone or re-dated
         * @description Needs a session.
         */
        post: operations["markComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My answers in one lesson
         * @description Needs a session.
         */
        get: operations["listAnswers"];
        put?: never;
        /**
         * Store a revision of my answer; the newest by `editedAt` is the current one
         * @description Needs a session.
         */
        post: operations["saveAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/answers/{activityId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier versions of my answer, newest first, 20 a page
         * @description Needs a session.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/polls/{activityId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts per option, only for who voted; never who chose what
         * @description Needs a session.
         */
        get: operations["readPollResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cohorts I teach (an administrator: all), follow or am invited to
         * @description Needs a session.
         */
        get: operations["listMyCohorts"];
        put?: never;
        /**
         * Join a cohort with its code: enrolled, on the waiting list, or waiting for a yes
         * @description Needs a session.
         */
        post: operations["joinCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a cohort on a track version; its dates are spread over the period
         * @description Roles: lecturer, administrator.
         */
        post: operations["createCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cohort with its settings and counts, for its lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["readCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change its settings; never its track, and no dates that were set
         * @description Roles: lecturer, administrator.
         */
        patch: operations["updateCohort"];
        trace?: never;
    };
    "/api/cohorts/{cohortId}/join-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new join code; the old one stops working
         * @description Roles: lecturer, administrator.
         */
        post: operations["renewJoinCode"];
        /**
         * Take the join code away
         * @description Roles: lecturer, administrator.
         */
        delete: operations["revokeJoinCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/lecturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a colleague by e-mail address
         * @description Roles: lecturer, administrator.
         */
        post: operations["addLecturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/lecturers/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a colleague off; one always stays
         * @description Roles: lecturer, administrator.
         */
        delete: operations["removeLecturer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in a cohort, 50 a page, searched and sorted
         * @description Roles: lecturer, administrator.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lecturer approves, refuses, removes or takes back somebody of the cohort
         * @description Roles: lecturer, administrator.
         */
        post: operations["decideEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/join-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which cohort a join code leads to
         * @description Open to everybody.
         */
        get: operations["readJoinCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Leave a cohort, or come back; nothing that was done is lost
         * @description Needs a session.
         */
        put: operations["changeMyEnrolment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/invitation-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a CSV of people to invite, line by line; invites nobody
         * @description Roles: lecturer, administrator.
         */
        post: operations["previewInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of a cohort, 50 a page, and how many mails went out
         * @description Roles: lecturer, administrator.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite everybody of a preview, once; with faults only where they are knowingly left out
         * @description Roles: lecturer, administrator.
         */
        post: operations["confirmInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back that nobody accepted yet
         * @description Roles: lecturer, administrator.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the token of an invitation leads to
         * @description Open to everybody.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account for the invited address, enrol it and sign in
         * @description Open to everybody.
         */
        post: operations["openInvitedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/join-codes/{code}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * With a join code, mail a link to make an account; answers the same if there is one
         * @description Open to everybody.
         */
        post: operations["askToJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an invitation to my own e-mail address
         * @description Needs a session.
         */
        put: operations["acceptInvitation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its stages and lessons in order with their dates, and stretched deadlines
         * @description Roles: lecturer, administrator.
         */
        get: operations["readCalendar"];
        put?: never;
        /**
         * Spread the stages over the period anew; dates of lessons stay
         * @description Roles: lecturer, administrator.
         */
        post: operations["spreadDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/dates/{kind}/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set when a stage or lesson opens and is due; two nulls take the date away
         * @description Roles: lecturer, administrator.
         */
        put: operations["setDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stretch a deadline for one learner
         * @description Roles: lecturer, administrator.
         */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/extensions/{extensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a stretched deadline back
         * @description Roles: lecturer, administrator.
         */
        delete: operations["withdrawExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dates of the cohorts I follow, stretched deadlines applied, soonest first
         * @description Needs a session.
         */
        get: operations["listMyDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret address of my calendar; the old one stops working
         * @description Needs a session.
         */
        post: operations["renewCalendarAddress"];
        /**
         * Take the secret address of my calendar away
         * @description Needs a session.
         */
        delete: operations["revokeCalendarAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My dates as iCalendar (RFC 5545), for whoever has the secret address
         * @description Open to everybody.
         */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My goals, those I wrote in lessons, and what they can belong to
         * @description Needs a session.
         */
        get: operations["listGoals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or change a goal of mine; what it said before is kept, a later `at` wins
         * @description Needs a session.
         */
        put: operations["saveGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/goals/{goalId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a goal of mine said, newest first
         * @description Needs a session.
         */
        get: operations["listGoalRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/goal-skips/{moduleCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Do not ask me for goals in this module
         * @description Needs a session.
         */
        put: operations["skipGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goals that learners of a cohort chose to show its lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["listSharedGoals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cards that are due today, at most 20, and when the next ones are
         * @description Needs a session.
         */
        get: operations["readPractice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/practice/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a card: tells what is right and when it comes back; once for an id
         * @description Needs a session.
         */
        post: operations["answerCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/practice/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how well I knew a card that I answered; the last one counts
         * @description Needs a session.
         */
        put: operations["gradeCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that I made, in the order of the modules
         * @description Needs a session.
         */
        get: operations["readPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/portfolio/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what goes into my portfolio and what stays out; sent again it is the same
         * @description Needs a session.
         */
        put: operations["choosePortfolio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/portfolio/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My portfolio as one page to print
         * @description Needs a session.
         */
        get: operations["exportPortfolioPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/portfolio/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My portfolio as a zip file: a page, a table (CSV) and data (JSON)
         * @description Needs a session.
         */
        get: operations["exportPortfolioArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My drafts, archived ones too, and every published track
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["listMyTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every module version with what tracks are checked by; in preparation ones too
         * @description Open to everybody.
         */
        get: operations["listTrackModules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft: empty, or a duplicate of a published version
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["createTrackDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft, for its owner and editors
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["readTrackDraft"];
        /**
         * Save a draft; refused, with the other state, when it changed since `baseRevision`
         * @description Roles: lecturer, author, administrator.
         */
        put: operations["saveTrackDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a draft away, or take it back; what was published stays
         * @description Roles: lecturer, author, administrator.
         */
        put: operations["archiveTrackDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a colleague change a draft too, by e-mail address; by its owner
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["addTrackEditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/editors/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a colleague off a draft: by its owner, or oneself
         * @description Roles: lecturer, author, administrator.
         */
        delete: operations["removeTrackEditor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every saved state of a draft, newest first, 50 a page
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["listTrackRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft as it once was
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["readTrackRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/drafts/{draftId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a revision of a draft as a version that never changes again
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["publishTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/published/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a published track, newest first
         * @description Open to everybody.
         */
        get: operations["listTrackVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/published/{slug}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a published version of a track holds
         * @description Open to everybody.
         */
        get: operations["readTrackVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracks/published/{slug}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was added, removed, moved and changed from one version to another
         * @description Open to everybody.
         */
        get: operations["compareTrackVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of its learners by module, or by lesson of one module
         * @description Roles: lecturer, administrator.
         */
        get: operations["readMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/matrix.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The learners that were chosen with the day of each finished lesson, to download
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportMatrixCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/matrix.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a workbook for spreadsheets
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportMatrixXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Minutes that lessons say they take beside minutes that were measured
         * @description Roles: lecturer, administrator.
         */
        get: operations["readWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The activities of one module, with how many learners of the cohort answered
         * @description Roles: lecturer, administrator.
         */
        get: operations["listCohortActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/activities/{activityId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What learners answered to one activity, 20 a page, only what may be read
         * @description Roles: lecturer, administrator.
         */
        get: operations["readCohortAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/activities/{activityId}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the items of a quiz worked, from the first attempt of each learner
         * @description Roles: lecturer, administrator.
         */
        get: operations["readQuizAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may read my answers
         * @description Needs a session.
         */
        get: operations["listMySharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sharing/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share or withhold my answer to one activity; every choice is kept, the last one counts
         * @description Needs a session.
         */
        put: operations["changeMySharing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals that I may see: mine, of my cohorts, and of the site for who decides; 20 a page
         * @description Needs a session.
         */
        get: operations["listProposals"];
        put?: never;
        /**
         * Propose something to a cohort, or a source or actor to the site; ends its draft
         * @description Needs a session.
         */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proposal with what was proposed, what is published, and its history
         * @description Needs a session.
         */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/texts/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An earlier text of a proposal
         * @description Needs a session.
         */
        get: operations["readProposalText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my proposal; what was accepted stays until the change is
         * @description Needs a session.
         */
        post: operations["changeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Support a proposal of a fellow learner, or take that back
         * @description Needs a session.
         */
        put: operations["supportProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back my proposal while it waits; what was accepted before stays, and its history
         * @description Needs a session.
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose whether my name stands with my proposal; a choice can be taken back at any time
         * @description Needs a session.
         */
        put: operations["creditProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lecturer accepts, adapts, declines with a reason, or opens again
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/own-lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lessons that learners of a cohort added to it, and where a lesson can stand
         * @description Needs a session.
         */
        get: operations["listOwnLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/own-lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson that learners added, the newest version or an earlier one
         * @description Needs a session.
         */
        get: operations["readOwnLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/proposal-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My drafts of proposals, newest first
         * @description Needs a session.
         */
        get: operations["listProposalDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/proposal-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft of mine; nobody else ever sees it
         * @description Needs a session.
         */
        get: operations["readProposalDraft"];
        /**
         * Keep a draft; the later `editedAt` wins, whatever order they arrive in
         * @description Needs a session.
         */
        put: operations["saveProposalDraft"];
        post?: never;
        /**
         * Throw a draft away
         * @description Needs a session.
         */
        delete: operations["deleteProposalDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lesson-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a lesson of learners may refer to, for the preview on the device
         * @description Needs a session.
         */
        get: operations["readLessonLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I was told, newest first, 20 a page
         * @description Needs a session.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much I have not read, for where the live stream does not come through
         * @description Needs a session.
         */
        get: operations["readUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: `unread` with an UnreadState, at once and after each change
         * @description Needs a session.
         */
        get: operations["followNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark one as read, or as unread again
         * @description Needs a session.
         */
        put: operations["markNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark all as read up to the newest one that I saw
         * @description Needs a session.
         */
        put: operations["markAllNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/message-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of what I get a mail, and when
         * @description Needs a session.
         */
        get: operations["readMessageSettings"];
        /**
         * Choose of what I get a mail, and when; mails that wait follow the choice
         * @description Needs a session.
         */
        put: operations["changeMessageSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-choices/{key}/{kinds}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop mails of some kinds with the key of a mail; gives what was chosen before
         * @description Open to everybody.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-choices/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose when mails come, with the key of a mail: how stopping them is undone
         * @description Open to everybody.
         */
        put: operations["chooseByMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Announcements of a cohort with drafts, newest first, 20 a page, for its lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["listAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements/{announcementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An announcement with its history, for the lecturers of its cohort
         * @description Roles: lecturer, administrator.
         */
        get: operations["readAnnouncement"];
        /**
         * Keep a draft; the id is made by who begins it
         * @description Roles: lecturer, administrator.
         */
        put: operations["saveAnnouncement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements/{announcementId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the cohort: now, or at a moment
         * @description Roles: lecturer, administrator.
         */
        post: operations["publishAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements/{announcementId}/unscheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a scheduled announcement a draft again
         * @description Roles: lecturer, administrator.
         */
        post: operations["unscheduleAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements/{announcementId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct what was published; what it said before is kept, and nobody is told again
         * @description Roles: lecturer, administrator.
         */
        post: operations["correctAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/announcements/{announcementId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an announcement back: learners no longer see it; a draft goes for good
         * @description Roles: lecturer, administrator.
         */
        post: operations["withdrawAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Announcements of the cohorts I follow or teach, newest first, 20 a page
         * @description Needs a session.
         */
        get: operations["listMyAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/announcements/{announcementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An announcement of a cohort I follow or teach
         * @description Needs a session.
         */
        get: operations["readMyAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The assignments of a cohort with their dates and rules, in the order of its track
         * @description Roles: lecturer, administrator.
         */
        get: operations["listCohortAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set dates and rules; null follows the calendar again
         * @description Roles: lecturer, administrator.
         */
        put: operations["changeAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments/{assignmentId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one team more time, or let it hand in again
         * @description Roles: lecturer, administrator.
         */
        post: operations["extendTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments/{assignmentId}/extensions/{extensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the extra time of a team back
         * @description Roles: lecturer, administrator.
         */
        delete: operations["withdrawTeamExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/attachments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of a team for an assignment, oldest first, also those taken away lately
         * @description Needs a session.
         */
        get: operations["listAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begin to send a file, or learn how much of it has come in; the id is made by who sends
         * @description Needs a session.
         */
        put: operations["beginUpload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/uploads/{uploadId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next bytes of a file as application/octet-stream; the same part twice is one part
         * @description Needs a session.
         */
        post: operations["sendPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/uploads/{uploadId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All bytes are there: check what the file really is, and keep it
         * @description Needs a session.
         */
        post: operations["finishUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/files/{attachmentId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take a file away, or put it back; what was handed in keeps it
         * @description Needs a session.
         */
        put: operations["removeAttachment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/files/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file itself; pictures are shown where `show` asks it, all else is a download
         * @description Needs a session.
         */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/hand-in/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What my team would hand in, what is still missing, the rules and what it handed in
         * @description Needs a session.
         */
        get: operations["readHandIn"];
        put?: never;
        /**
         * Hand in the work of my team as it is now, to get feedback or for good
         * @description Needs a session.
         */
        post: operations["submitWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was handed in, for who was in the team then and the lecturers of its cohort
         * @description Needs a session.
         */
        get: operations["readSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submissionId}/files/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file as it was handed in
         * @description Needs a session.
         */
        get: operations["readSubmissionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submissionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a submission of my team back; it stays readable
         * @description Needs a session.
         */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments/{assignmentId}/hand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every team of a cohort with where it is with an assignment, by name
         * @description Roles: lecturer, administrator.
         */
        get: operations["listTeamHandIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/assignments/{assignmentId}/submissions.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All submissions that count of an assignment with their files, as a zip file
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers
         * @description Open to everybody.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Database, migrations and content are there
         * @description Open to everybody.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dev/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails of a demo installation, newest first; absent everywhere else
         * @description Only on an installation in demo mode.
         */
        get: operations["listMailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which version of each module a cohort reads, and what is newer
         * @description Roles: lecturer, administrator.
         */
        get: operations["listCohortVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/versions/{code}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes with a move, block by block, three lessons a page
         * @description Roles: lecturer, administrator.
         */
        get: operations["readMoveDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/versions/{code}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a cohort to a newer version now, later or never, or undo the last move
         * @description Roles: lecturer, administrator.
         */
        post: operations["decideVersionMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/version-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about versions, newest first, 20 a page
         * @description Roles: lecturer, administrator.
         */
        get: operations["listVersionDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in modules since I finished lessons of them
         * @description Needs a session.
         */
        get: operations["listMyUpdates"];
        put?: never;
        /**
         * Put the notice about a version of a module away, or take it back
         * @description Needs a session.
         */
        post: operations["dismissMyUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/updates/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in a lesson since I finished it
         * @description Needs a session.
         */
        get: operations["readMyUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews that I am asked for, points to divide in my team, and what I gave
         * @description Needs a session.
         */
        get: operations["listMyReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work beside the rubric, and what I wrote so far
         * @description Needs a session.
         */
        get: operations["readMyReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews/{reviewId}/files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of the work that I review, as it was handed in; its name only where that is open
         * @description Needs a session.
         */
        get: operations["readReviewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews/{reviewId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what I wrote so far; the later of two counts
         * @description Needs a session.
         */
        put: operations["keepReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews/{reviewId}/giving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the review: a level for each criterion and a word on the whole
         * @description Needs a session.
         */
        post: operations["giveReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reviews/{reviewId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the lecturers that the work cannot be read or is not serious
         * @description Needs a session.
         */
        post: operations["reportWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/review-offers/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Offer to give one more review; it comes at once where a team still needs one
         * @description Needs a session.
         */
        put: operations["offerReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/review-practice/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The example to review first; the agreed marks once I did
         * @description Needs a session.
         */
        get: operations["readReviewPractice"];
        put?: never;
        /**
         * Give my marks for the example, once
         * @description Needs a session.
         */
        post: operations["practiseReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/feedback/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of the work of my team, once they are shown
         * @description Needs a session.
         */
        get: operations["readReceivedFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/feedback/{assignmentId}/{feedbackId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say once, for the team, how useful a review is, and answer it
         * @description Needs a session.
         */
        post: operations["rateReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/feedback/{assignmentId}/{feedbackId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the lecturers that a review cannot be read or is not serious
         * @description Needs a session.
         */
        post: operations["reportReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/points/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of my team, and the points that I gave them; nobody else in it sees these
         * @description Needs a session.
         */
        get: operations["readTeamPoints"];
        /**
         * Divide points among the members of my team, 0 to 5 each; until the deadline the last count
         * @description Needs a session.
         */
        put: operations["giveTeamPoints"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Settings, progress and reports of the peer feedback on an assignment, for lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["readPeerFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle how peer feedback works; who reviews whom is fixed once reviews are divided
         * @description Roles: lecturer, administrator.
         */
        put: operations["savePeerSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who would review whom with a seed; nothing is written
         * @description Roles: lecturer, administrator.
         */
        get: operations["previewAllocation"];
        put?: never;
        /**
         * Divide the reviews with a seed and tell the reviewers
         * @description Roles: lecturer, administrator.
         */
        post: operations["startPeerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the given reviews to their authors, all at once
         * @description Roles: lecturer, administrator.
         */
        post: operations["releasePeerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/reports/{reportId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uphold a report, so that somebody else is asked, or dismiss it
         * @description Roles: lecturer, administrator.
         */
        post: operations["decidePeerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reviews whom and how far that is, 50 a page, for lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["listPeerReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/reviews.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Given reviews by criterion, to download; anonymous ones without who wrote them, or an order or time that tells it
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportPeerReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How near the reviews of each reviewer are to the agreed marks, with the calculation
         * @description Roles: lecturer, administrator.
         */
        get: operations["readReviewerQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/marking/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What teams handed in for an assignment, in the order of marking, for its lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["listMarking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/marking/{assignmentId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * How an assignment is graded; what is released already keeps its own
         * @description Roles: lecturer, administrator.
         */
        put: operations["saveGradeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A submission to mark: the rubric in effect, my draft, and once that is settled others’
         * @description Roles: lecturer, administrator.
         */
        get: operations["readMarking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{submissionId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep my draft; one that was edited later stays
         * @description Roles: lecturer, administrator.
         */
        put: operations["saveMarking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{submissionId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle my mark, or open it again while nobody else settled one
         * @description Roles: lecturer, administrator.
         */
        post: operations["settleMarking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{submissionId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The mark that markers agreed on, with the reason
         * @description Roles: lecturer, administrator.
         */
        post: operations["agreeMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{submissionId}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set somebody’s contribution by hand, with the reason; null takes that back
         * @description Roles: lecturer, administrator.
         */
        post: operations["setFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/marking-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sentences that I and the other lecturers of a cohort use again
         * @description Roles: lecturer, administrator.
         */
        get: operations["listMarkingComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/marking-comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a sentence of mine, or change it
         * @description Roles: lecturer, administrator.
         */
        put: operations["saveMarkingComment"];
        post?: never;
        /**
         * Remove a sentence of mine
         * @description Roles: lecturer, administrator.
         */
        delete: operations["removeMarkingComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/releases/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The grades that a release would give, and which teams have none yet
         * @description Roles: lecturer, administrator.
         */
        get: operations["previewRelease"];
        put?: never;
        /**
         * Release what the preview shows, for all at once; grades that change need a reason
         * @description Roles: lecturer, administrator.
         */
        post: operations["releaseGrades"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/releases/{assignmentId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the last release within its time of grace
         * @description Roles: lecturer, administrator.
         */
        post: operations["undoRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My grades with their reasons, newest first
         * @description Needs a session.
         */
        get: operations["listMyGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grades/{gradeId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to look at my grade again, once
         * @description Needs a session.
         */
        post: operations["appealGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grades/{gradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A grade of a learner in a cohort of mine, with its reasons and history
         * @description Roles: lecturer, administrator.
         */
        get: operations["readGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grades/{gradeId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an appeal, with a new grade or without
         * @description Roles: lecturer, administrator.
         */
        post: operations["answerAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grades of a cohort by learner and assignment, 50 learners a page, for its lecturers
         * @description Roles: lecturer, administrator.
         */
        get: operations["listGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grades.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All grades of a cohort, to download
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportGradesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grades.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a workbook for spreadsheets
         * @description Roles: lecturer, administrator.
         */
        get: operations["exportGradesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/pitch-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pitch days of a cohort, for its lecturers and its teams
         * @description Needs a session.
         */
        get: operations["listPitchDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/pitch-days/{pitchDayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Plan a pitch day with all teams of the cohort, or change its settings
         * @description Roles: lecturer, administrator.
         */
        put: operations["planPitchDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-days/{pitchDayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A pitch day: its running order and clock, and results once it is closed
         * @description Needs a session.
         */
        get: operations["readPitchDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-days/{pitchDayId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The running order: the teams that pitch, first to last
         * @description Roles: lecturer, administrator.
         */
        put: operations["orderPitches"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-days/{pitchDayId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the members of each team when they pitch
         * @description Roles: lecturer, administrator.
         */
        post: operations["announcePitchDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-days/{pitchDayId}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open or close scoring, bring a team on the screen, run its clock
         * @description Roles: lecturer, administrator.
         */
        put: operations["runPitchDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a phone with this code may score
         * @description Open to everybody.
         */
        get: operations["readPitchCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pitch-codes/{code}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score a pitch, once a device; only sums are kept
         * @description Open to everybody.
         */
        post: operations["castPitchBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams of a cohort, for its learners and lecturers
         * @description Needs a session.
         */
        get: operations["readTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/team-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lecturer makes, renames, fills, dissolves or restores a team
         * @description Roles: lecturer, administrator.
         */
        post: operations["changeTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/team-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let learners make and join teams themselves until a day, or no longer
         * @description Roles: lecturer, administrator.
         */
        put: operations["setTeamChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/my-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make, join or leave a team myself, while my lecturer lets learners choose
         * @description Needs a session.
         */
        post: operations["chooseTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson of the draft version of a round, or its brief, with what is needed to remark
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["readRoundLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/lessons/{lessonId}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The remarks on a lesson that I may see, of readers in every language, in text order
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["listRoundThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a remark on words or a block of a lesson
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["startRoundThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/threads/{threadId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply, agree, edit, remove, place, confirm or open again
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["actOnRoundThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The remarks on a draft in its newest version, 50 a page, newest first
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["listDraftThreads"];
        put?: never;
        /**
         * Make a remark as an author, on the newest version
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["startDraftThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/threads/blocks/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The blocks of a lesson in the newest version, to place a remark by hand
         * @description Roles: lecturer, author, administrator.
         */
        get: operations["readThreadBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/thread-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on remarks, several at once; those that cannot be are left as they are
         * @description Roles: lecturer, author, administrator.
         */
        post: operations["actOnDraftThreads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Team and assignment of a live document, for who may read it
         * @description Needs a session.
         */
        get: operations["readWorkPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a member of my team that she is mentioned in our work; the same id tells once
         * @description Needs a session.
         */
        post: operations["mentionMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the live document of a team says, and what I may do with it
         * @description Needs a session.
         */
        get: operations["readWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/states/{moment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A live document as it stood at a moment: an update of Yjs, in base64
         * @description Needs a session.
         */
        get: operations["readWorkspaceState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who worked when on a live document, newest first, 50 a page
         * @description Needs a session.
         */
        get: operations["listWorkspacePeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an earlier moment back, as a change like any other: it can be put back in turn
         * @description Needs a session.
         */
        post: operations["restoreWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/work/{assignmentId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each member did in a live document by day, in the time zone of the cohort
         * @description Needs a session.
         */
        get: operations["readContributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/my-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I wish for my team; only the lecturers of the cohort read it too
         * @description Needs a session.
         */
        get: operations["readMyWishes"];
        /**
         * Say what I wish for my team; what I said last counts
         * @description Needs a session.
         */
        put: operations["saveMyWishes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/fellows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Other learners of my cohort by name, ten at most
         * @description Needs a session.
         */
        get: operations["findFellows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/team-mixer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Learners without a team, with all that the mixer looks at
         * @description Roles: lecturer, administrator.
         */
        get: operations["readMixer"];
        put?: never;
        /**
         * Make the teams of a mix as they are after all swaps; before this none exists
         * @description Roles: lecturer, administrator.
         */
        post: operations["confirmMix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreement of a team, on one assignment or on how they work together (`group`)
         * @description Needs a session.
         */
        get: operations["readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the draft; refused, with the other state, when it changed since `baseRevision`
         * @description Needs a session.
         */
        put: operations["saveAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree with a revision of the draft, or no longer; every change asks for it anew
         * @description Needs a session.
         */
        post: operations["agreeWithAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the draft to the lecturer; it is complete and every member agrees with it
         * @description Needs a session.
         */
        post: operations["sendAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was sent, while there is no answer
         * @description Needs a session.
         */
        post: operations["recallAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/agreements/{subject}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what a team sent, or ask questions by part; by a lecturer of its cohort
         * @description Roles: lecturer, administrator.
         */
        post: operations["answerAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreements that teams of a cohort ever sent, longest waiting first, 50 a page
         * @description Roles: lecturer, administrator.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{teamId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A team with its members, and where it stands with each assignment
         * @description Needs a session.
         */
        get: operations["readTeamPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The boards I may open, newest first: of my teams, my cohorts and my own workshops
         * @description Needs a session.
         */
        get: operations["listBoards"];
        put?: never;
        /**
         * Open a board of a team, of a cohort, or for a workshop
         * @description Needs a session.
         */
        post: operations["createBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A workshop that was held, as a board: eight clusters, four of them with a sheet
         * @description Open to everybody.
         */
        get: operations["readExampleBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A board as it is now; hidden notes and votes are not in it, for nobody
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how it works, before it begins
         * @description Needs a session.
         */
        patch: operations["changeBoard"];
        trace?: never;
    };
    "/api/boards/{boardId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: `board` with a BoardView at once, then `change` with a BoardChange
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["followBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on, reveal, close, open again, and the timer; for who facilitates
         * @description Needs a session.
         */
        post: operations["controlBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a note, or change it with the key that it was written with
         * @description Needs a session, or the cookie of a guest.
         */
        put: operations["writeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/notes/{noteId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a note away with its key; who facilitates needs none once it is revealed
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["removeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move notes, make, rename, merge and take away clusters, in this order
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["arrangeBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give my dots, once a round; nobody can tell afterwards where they went
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["voteOnBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle which clusters go on to a project sheet; for who facilitates
         * @description Needs a session.
         */
        put: operations["chooseClusters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/sheets/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write fields of a project sheet; the others stay as they are
         * @description Needs a session, or the cookie of a guest.
         */
        put: operations["writeSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who wrote which revealed note, where the board says so; for who facilitates
         * @description Needs a session.
         */
        get: operations["readAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revealed notes by cluster with counted dots, to download
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["exportBoardCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of a code, for who wants to come in
         * @description Open to everybody.
         */
        get: operations["findBoardByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-codes/{code}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come in as a guest with a name; sets a cookie that opens this board only
         * @description Open to everybody.
         */
        post: operations["joinBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave as a guest: the cookie stops working
         * @description Needs a session, or the cookie of a guest.
         */
        delete: operations["leaveBoard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guests that are in, by name; for who facilitates
         * @description Needs a session.
         */
        get: operations["listBoardGuests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/guests/{guestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Show a guest out; open pages of hers close at once
         * @description Needs a session.
         */
        delete: operations["removeBoardGuest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a code for guests, good for a day; an older one stops working
         * @description Needs a session.
         */
        post: operations["renewBoardCode"];
        /**
         * Take the code away: nobody else comes in
         * @description Needs a session.
         */
        delete: operations["revokeBoardCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The review rounds that I take part in, those that are open first
         * @description Needs a session.
         */
        get: operations["listMyRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round as its participants see it: what is asked, until when, its lessons
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["readRoundHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take part: my name, my roles and that I accept the consent text of this version
         * @description Needs a session, or the cookie of a guest.
         */
        put: operations["consentToRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take my consent back: my name goes, and my remarks as the round said beforehand
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["withdrawFromRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring together what I did as a guest and my account
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["attachToRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave on this device: the cookie of a guest stops working
         * @description Needs a session, or the cookie of a guest.
         */
        delete: operations["leaveRound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From what a round can be made
         * @description Needs a session.
         */
        get: operations["listRoundTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My drafts over which a round can be held: those with a version, newest version first
         * @description Needs a session.
         */
        get: operations["listRoundDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rounds that I moderate, newest first
         * @description Needs a session.
         */
        get: operations["listReviewRounds"];
        put?: never;
        /**
         * Plan a round over a draft version, from a template or as the next one after a round
         * @description Needs a session.
         */
        post: operations["createReviewRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round with its settings, its participants and how far each came
         * @description Needs a session.
         */
        get: operations["readReviewRound"];
        /**
         * Change a round that is not open yet
         * @description Needs a session.
         */
        put: operations["changeReviewRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{roundId}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open, close, extend or reopen a round; once for an id
         * @description Needs a session.
         */
        post: operations["controlReviewRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{roundId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite people; mails go out when the round is open. Who is in already is left as she is
         * @description Needs a session.
         */
        post: operations["inviteToRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{roundId}/participants/{participantId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a new personal link; the old one stops working
         * @description Needs a session.
         */
        post: operations["resendRoundLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{roundId}/participants/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take away the link and the entry of a participant; what she wrote stays
         * @description Needs a session.
         */
        delete: operations["revokeParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-links/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a personal link leads to; lets nobody in
         * @description Open to everybody.
         */
        post: operations["readRoundLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come in with a personal link; sets a cookie for this round only, or mails a code
         * @description Open to everybody.
         */
        post: operations["openRoundLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-links/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come in on this device with a personal link and the code that was mailed
         * @description Open to everybody.
         */
        post: operations["confirmRoundLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The polls of a round; results once they are closed, planned ones for moderators only
         * @description Needs a session, or the cookie of a guest.
         */
        get: operations["listRoundPolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls/{pollId}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote, once; nobody can tell afterwards who chose what, so it cannot be changed
         * @description Needs a session, or the cookie of a guest.
         */
        post: operations["castRoundBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/poll-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions to begin with: of the focus group of 2022 and of the round before
         * @description Needs a session.
         */
        get: operations["listRoundPollTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Plan a poll, or change one that is not open yet
         * @description Needs a session.
         */
        put: operations["planRoundPoll"];
        post?: never;
        /**
         * Take away a poll that is not open yet
         * @description Needs a session.
         */
        delete: operations["removeRoundPoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls/{pollId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a poll; from then on its question stands
         * @description Needs a session.
         */
        post: operations["openRoundPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls/{pollId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a poll for good and count it; moderators see the result
         * @description Needs a session.
         */
        post: operations["closeRoundPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/polls/{pollId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what a closed poll concludes and what not; then participants see the result
         * @description Needs a session.
         */
        put: operations["concludeRoundPoll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationResponse: {
            state: components["schemas"]["EnrolmentState"];
        };
        Account: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            locale: components["schemas"]["Locale"];
            country: components["schemas"]["Country"];
            background: components["schemas"]["Background"] | null;
        };
        AccountSummary: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            createdAt: string;
            lastSeenAt: string | null;
        };
        ActOnDraftThreadsBody: {
            id: components["schemas"]["WriteId"];
            threadIds: string[];
            act: components["schemas"]["DraftThreadAct"];
        };
        ActOnDraftThreadsResponse: {
            changed: string[];
        };
        ActOnRoundThreadBody: {
            id: components["schemas"]["WriteId"];
            act: components["schemas"]["RoundThreadAct"];
        };
        ActivityDefinition: {
            id: string;
            kind: string;
            hash: string;
            props: {
                [key: string]: components["schemas"]["Json"];
            };
        };
        ActivityDifference: {
            id: string;
            kind: string;
            /** @enum {string} */
            state: "changed" | "added" | "removed";
            key: boolean;
            pieces: components["schemas"]["TextPiece"][];
        };
        ActivityResult: {
            score: number;
            max: number;
            items: components["schemas"]["ItemResult"][];
        };
        AddLecturerBody: {
            /** Format: email */
            email: string;
        };
        AddTrackEditorBody: {
            /** Format: email */
            email: string;
        };
        AgreeMarkBody: {
            id: components["schemas"]["WriteId"];
            criteria: components["schemas"]["MarkedCriteria"];
            comment: string;
            reason: string;
        };
        AgreeWithAgreementBody: {
            id: components["schemas"]["WriteId"];
            revision: number;
            agreed: boolean;
        };
        Agreement: {
            subject: components["schemas"]["AgreementSubject"];
            team: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                cohortId: string;
            };
            assignment: {
                title: string;
                moduleCode: string;
                moduleSlug: string;
                teamCriterion: {
                    prompt: string;
                    weight: number;
                };
                rubric: components["schemas"]["RubricCriterion"][];
            } | null;
            state: components["schemas"]["AgreementState"];
            approvedRound: number | null;
            draft: components["schemas"]["AgreementDraftState"] | null;
            members: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                agreed: boolean;
            }[];
            names: {
                [key: string]: string;
            };
            rounds: components["schemas"]["AgreementRound"][];
            may: {
                edit: boolean;
                answer: boolean;
            };
        };
        AgreementContent: {
            texts: {
                [key: string]: string;
            };
            lists: components["schemas"]["AgreementLists"];
        };
        AgreementDraftState: {
            revision: number;
            content: components["schemas"]["AgreementContent"];
            updatedAt: string | null;
            updatedBy: string;
            authors: {
                [key: string]: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
            };
        };
        AgreementLists: {
            goals: string[];
            success: string[];
            criteria: string[];
        };
        /** @enum {string} */
        AgreementPart: "inclusion" | "influence" | "intimacy" | "challenge" | "goals" | "success" | "roles" | "criteria";
        AgreementQuestions: {
            [key: string]: string;
        };
        AgreementRound: {
            number: number;
            /** Format: date-time */
            sentAt: string;
            sentBy: string;
            content: components["schemas"]["AgreementContent"];
            /** @enum {string} */
            outcome: "waiting" | "recalled" | "questioned" | "approved";
            answer: {
                /** Format: date-time */
                at: string;
                by: string;
                questions: components["schemas"]["AgreementQuestions"];
                note: string | null;
            } | null;
        };
        /** @enum {string} */
        AgreementState: "draft" | "sent" | "questions" | "approved";
        AgreementSubject: string;
        AgreementSummary: {
            /** Format: uuid */
            teamId: string;
            teamName: string;
            subject: components["schemas"]["AgreementSubject"];
            title: string | null;
            state: components["schemas"]["AgreementState"];
            rounds: number;
            approvedRound: number | null;
            /** Format: date-time */
            changedAt: string;
        };
        AllocationPreview: {
            teams: {
                name: string;
                reviewers: {
                    name: string;
                    /** @enum {string} */
                    closeness: "same" | "other" | "unknown";
                }[];
            }[];
            gives: {
                least: number;
                most: number;
            };
            receives: {
                least: number;
                most: number;
            };
        };
        AnnouncePitchDayBody: {
            id: components["schemas"]["WriteId"];
        };
        Announcement: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AnnouncementState"];
            revision: number;
            texts: {
                [key: string]: {
                    title: string;
                    text: string;
                };
            };
            publishAt: string | null;
            publishedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        AnnouncementEvent: {
            /** @enum {string} */
            kind: "scheduled" | "unscheduled" | "published" | "corrected" | "withdrawn";
            /** Format: date-time */
            at: string;
            byName: string | null;
            texts: {
                [key: string]: {
                    title: string;
                    text: string;
                };
            } | null;
        };
        /** @enum {string} */
        AnnouncementState: "draft" | "scheduled" | "published" | "withdrawn";
        AnnouncementTexts: {
            [key: string]: {
                title: string;
                text: string;
            };
        };
        AnswerAgreementBody: {
            /** @constant */
            decision: "approve";
            id: components["schemas"]["WriteId"];
            round: number;
            note: string | null;
        } | {
            /** @constant */
            decision: "ask";
            id: components["schemas"]["WriteId"];
            round: number;
            questions: components["schemas"]["AgreementQuestions"];
            note: string | null;
        };
        AnswerAppealBody: {
            id: components["schemas"]["WriteId"];
            answer: string;
            percent: number | null;
        };
        AnswerCardBody: {
            id: components["schemas"]["WriteId"];
            activityId: string;
            itemId: string;
            activityHash: string;
            answer: components["schemas"]["Json"];
            /** Format: date-time */
            at: string;
        };
        AnswerCardResponse: {
            id: components["schemas"]["WriteId"];
            grade: components["schemas"]["RetrievalGrade"];
            /** Format: date */
            dueOn: string;
            result: components["schemas"]["ItemResult"];
            days: number[];
        };
        AnswerRevision: {
            id: components["schemas"]["WriteId"];
            activityId: string;
            lessonId: string;
            activityHash: string;
            value: components["schemas"]["Json"];
            submitted: boolean;
            result: components["schemas"]["ActivityResult"] | null;
            /** Format: date-time */
            editedAt: string;
            /** Format: date-time */
            savedAt: string;
        };
        AnswerState: {
            activityId: string;
            current: components["schemas"]["AnswerRevision"];
            attempts: components["schemas"]["AnswerRevision"][];
        };
        AppealGradeBody: {
            id: components["schemas"]["WriteId"];
            reason: string;
        };
        ArchiveTrackDraftBody: {
            archived: boolean;
        };
        ArrangeBoardBody: {
            id: components["schemas"]["WriteId"];
            operations: components["schemas"]["BoardOperation"][];
        };
        AskToJoinBody: {
            /** Format: email */
            email: string;
            displayName: string;
            locale: components["schemas"]["Locale"];
        };
        Assignment: {
            id: string;
            title: string;
            deliverable: string;
            coCreated: string;
            teamCriterion: {
                prompt: string;
                weight: number;
            };
            milestones: {
                id: string;
                title: string;
                text: string;
            }[];
            rubric: components["schemas"]["RubricCriterion"][];
            brief: components["schemas"]["LessonDocument"];
        };
        AssignmentRow: {
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            dueAt: string;
            lateUntil: string | null;
            rules: components["schemas"]["HandInRules"];
            assignmentId: string;
            moduleCode: string;
            moduleSlug: string;
            title: string;
            revision: number;
            usual: components["schemas"]["AssignmentSettings"];
        };
        AssignmentSettings: {
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            dueAt: string;
            lateUntil: string | null;
            rules: components["schemas"]["HandInRules"];
        };
        AttachToRoundBody: {
            id: components["schemas"]["WriteId"];
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
            hash: string;
            picture: boolean;
            byName: string;
            /** Format: date-time */
            at: string;
            removedAt: string | null;
        };
        /** @enum {string} */
        Background: "social" | "business" | "technology" | "arts" | "health" | "other";
        BeginUploadBody: {
            assignmentId: string;
            name: string;
            size: number;
        };
        BeginUploadResponse: {
            received: number;
            done: components["schemas"]["Attachment"] | null;
        };
        Block: {
            id: string;
            type: string;
            node: components["schemas"]["LessonNode"];
        };
        BlockDifference: {
            id: string;
            type: string;
            /** @enum {string} */
            state: "same" | "changed" | "added" | "removed";
            moved: boolean;
            count: number;
            pieces: components["schemas"]["TextPiece"][];
        };
        BoardCluster: {
            /** Format: uuid */
            id: string;
            title: string;
            noteIds: string[];
        };
        BoardControl: {
            /** @constant */
            kind: "advance";
            from: components["schemas"]["BoardPhase"];
        } | {
            /** @constant */
            kind: "reveal";
        } | {
            /** @constant */
            kind: "close";
        } | {
            /** @constant */
            kind: "reopen";
            /** @enum {string} */
            to: "cluster" | "vote" | "sheets";
            reason: string;
        } | {
            /** @constant */
            kind: "timer";
            minutes: number;
        } | {
            /** @constant */
            kind: "pause";
        } | {
            /** @constant */
            kind: "resume";
        } | {
            /** @constant */
            kind: "extend";
            minutes: number;
        } | {
            /** @constant */
            kind: "stop";
        };
        BoardDots: {
            [key: string]: number;
        };
        BoardGuest: {
            /** Format: uuid */
            id: string;
            displayName: string;
            /** Format: date-time */
            joinedAt: string;
        };
        /** @enum {string} */
        BoardKind: "team" | "cohort" | "workshop";
        BoardNote: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        BoardOperation: {
            /** @constant */
            kind: "move";
            /** Format: uuid */
            noteId: string;
            clusterId: string | null;
            before: string | null;
        } | {
            /** @constant */
            kind: "create";
            /** Format: uuid */
            clusterId: string;
            title: string;
            noteIds: string[];
            at: number | null;
        } | {
            /** @constant */
            kind: "rename";
            /** Format: uuid */
            clusterId: string;
            title: string;
        } | {
            /** @constant */
            kind: "merge";
            /** Format: uuid */
            clusterId: string;
            /** Format: uuid */
            into: string;
        } | {
            /** @constant */
            kind: "remove";
            /** Format: uuid */
            clusterId: string;
        };
        /** @enum {string} */
        BoardPhase: "ready" | "brainstorm" | "cluster" | "vote" | "sheets" | "closed";
        BoardSheet: {
            title: string;
            what: string;
            why: string;
            who: string;
            partners: string;
            needs: string;
            steps: string;
            /** Format: uuid */
            clusterId: string;
        };
        BoardSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            kind: components["schemas"]["BoardKind"];
            phase: components["schemas"]["BoardPhase"];
            of: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        BoardView: {
            title: string;
            silent: boolean;
            named: boolean;
            dots: number;
            several: boolean;
            chosen: number;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["BoardKind"];
            locale: components["schemas"]["Locale"];
            revision: number;
            phase: components["schemas"]["BoardPhase"];
            revealed: boolean;
            round: number;
            endsAt: string | null;
            pausedMs: number | null;
            noteCount: number;
            voters: number;
            notes: components["schemas"]["BoardNote"][];
            clusters: components["schemas"]["BoardCluster"][];
            tally: components["schemas"]["BoardDots"] | null;
            goesOn: string[];
            sheets: components["schemas"]["BoardSheet"][];
            reopening: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        CastPitchBallotBody: {
            /** Format: uuid */
            slotId: string;
            points: {
                [key: string]: number;
            };
        };
        CastRoundBallotBody: {
            id: components["schemas"]["WriteId"];
            ballot: components["schemas"]["RoundBallot"];
        };
        ChangeAssignmentBody: {
            id: components["schemas"]["WriteId"];
            revision: number;
            settings: components["schemas"]["AssignmentSettings"] | null;
        };
        ChangeAssignmentResponse: {
            revision: number;
        };
        ChangeBoardBody: {
            title: string;
            silent: boolean;
            named: boolean;
            dots: number;
            several: boolean;
            chosen: number;
            id: components["schemas"]["WriteId"];
        };
        /** @enum {string} */
        ChangeClass: "editorial" | "clarifying" | "outcome" | "assessment";
        ChangeMyEnrolmentBody: {
            id: components["schemas"]["WriteId"];
            /** @enum {string} */
            action: "leave" | "return";
        };
        ChangeMyEnrolmentResponse: {
            state: components["schemas"]["EnrolmentState"];
        };
        ChangeMySharingBody: {
            id: components["schemas"]["WriteId"];
            shared: boolean;
        };
        ChangeMySharingResponse: {
            shared: boolean;
        };
        ChangePasswordBody: {
            currentPassword: string;
            newPassword: components["schemas"]["Password"];
        };
        ChangeProposalBody: {
            id: components["schemas"]["WriteId"];
            content: components["schemas"]["ProposalContent"];
        };
        ChangeProposalResponse: {
            state: components["schemas"]["ProposalState"];
        };
        ChangeReviewRoundBody: {
            id: components["schemas"]["WriteId"];
            baseRevision: number;
            /** Format: uuid */
            draftVersionId: string;
            settings: components["schemas"]["RoundSettings"];
        };
        ChangeReviewRoundResponse: {
            revision: number;
        };
        ChooseByMailBody: {
            choices: {
                [key: string]: components["schemas"]["MailTiming"];
            };
        };
        ChooseClustersBody: {
            id: components["schemas"]["WriteId"];
            clusterIds: string[];
        };
        ChoosePortfolioBody: {
            ids: string[];
            chosen: boolean;
        };
        ClothThread: {
            code: string;
            title: string;
            ects: number;
            /** @enum {string} */
            status: "published" | "in-preparation";
            slug: string | null;
            cells: {
                lessonId: string;
                title: string;
                /** @enum {string} */
                state: "open" | "started" | "complete";
            }[];
        };
        Cohort: {
            title: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            timeZone: components["schemas"]["TimeZone"];
            locale: components["schemas"]["Locale"];
            capacity: number | null;
            selfEnrolment: components["schemas"]["SelfEnrolment"];
            /** Format: uuid */
            id: string;
            track: {
                slug: string;
                version: string;
                title: string;
            };
            joinCode: string | null;
            lecturers: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                email: string;
            }[];
            counts: {
                invited: number;
                requested: number;
                waitlisted: number;
                enrolled: number;
                left: number;
                removed: number;
                refused: number;
            };
        };
        CohortActivity: {
            activityId: string;
            kind: string;
            title: string;
            lessonTitle: string;
            rule: components["schemas"]["SharingRule"];
            answered: number;
            shared: number;
        };
        CohortAnswer: {
            learner: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            } | null;
            lines: {
                depth: number;
                label: string;
                text: string;
            }[];
            submitted: boolean;
            editedAt: string | null;
            score: {
                score: number;
                max: number;
            } | null;
        };
        CohortDate: {
            kind: components["schemas"]["DateKind"];
            targetId: string;
            title: string;
            opensOn: string | null;
            dueOn: string | null;
        };
        CohortModuleVersion: {
            code: string;
            slug: string;
            title: string;
            version: string;
            pending: components["schemas"]["PendingMove"] | null;
            last: {
                from: string;
                to: string;
                /** Format: date-time */
                at: string;
                byItself: boolean;
            } | null;
        };
        CohortPerson: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            email: string;
            background: components["schemas"]["Background"] | null;
            state: components["schemas"]["EnrolmentState"];
            /** Format: date-time */
            since: string;
            reason: string | null;
        };
        CohortSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            trackTitle: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            enrolled: number;
            requested: number;
        };
        /** @enum {string} */
        CollectionId: "cases" | "ecosystem" | "measures" | "figures" | "polls" | "clusters" | "enterprise-types" | "timeline" | "testimonials" | "cooperation" | "countries" | "frameworks" | "addresses" | "glossary";
        CollectionSummary: {
            id: components["schemas"]["CollectionId"];
            title: string;
            about: string;
            entries: number;
        };
        CompareTrackVersionsResponse: {
            changes: components["schemas"]["TrackChange"][];
        };
        Completion: {
            id: components["schemas"]["WriteId"];
            lessonId: string;
            version: string;
            /** Format: date-time */
            completedAt: string;
        };
        ConfirmInvitationsBody: {
            previewId: components["schemas"]["WriteId"];
            /** @default false */
            withoutFaulty: boolean;
        };
        ConfirmInvitationsResponse: {
            invited: number;
        };
        ConfirmMixBody: {
            id: components["schemas"]["WriteId"];
            seed: components["schemas"]["MixerSeed"];
            size: number;
            weights: components["schemas"]["MixerWeights"];
            teams: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["TeamName"];
                accountIds: string[];
            }[];
        };
        ConfirmRoundLinkBody: {
            id: components["schemas"]["WriteId"];
            token: string;
            code: string;
        };
        ConfirmRoundLinkResponse: {
            /** Format: uuid */
            roundId: string;
        };
        ConsentToRoundBody: {
            id: components["schemas"]["WriteId"];
            version: number;
            displayName: string;
            showsName: boolean;
            roles: components["schemas"]["RoundRole"][];
        };
        ContributionDay: {
            /** Format: date */
            day: string;
            characters: number;
            removed: number;
            entries: number;
            comments: number;
        };
        ContributionShare: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            rated: boolean;
            raters: number;
            score: number | null;
            factor: number;
            overridden: boolean;
            uncapped: number;
            percent: number;
            capped: boolean;
        };
        ControlBoardBody: {
            id: components["schemas"]["WriteId"];
            control: components["schemas"]["BoardControl"];
        };
        ControlReviewRoundBody: {
            id: components["schemas"]["WriteId"];
            control: components["schemas"]["RoundControl"];
        };
        CorrectAnnouncementBody: {
            id: components["schemas"]["WriteId"];
            texts: components["schemas"]["AnnouncementTexts"];
            revision: number;
        };
        /** @enum {string} */
        Country: "BE" | "GR" | "LT" | "IS";
        CreateAccountBody: {
            /** Format: email */
            email: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            locale: components["schemas"]["Locale"];
        };
        CreateAccountResponse: {
            account: components["schemas"]["AccountSummary"];
        };
        CreateBoardBody: {
            title: string;
            silent: boolean;
            named: boolean;
            dots: number;
            several: boolean;
            chosen: number;
            id: components["schemas"]["WriteId"];
            kind: components["schemas"]["BoardKind"];
            placeId: string | null;
            locale: components["schemas"]["Locale"];
            fromExample: boolean;
        };
        CreateBoardResponse: {
            /** Format: uuid */
            id: string;
        };
        CreateCohortBody: {
            title: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            timeZone: components["schemas"]["TimeZone"];
            locale: components["schemas"]["Locale"];
            capacity: number | null;
            selfEnrolment: components["schemas"]["SelfEnrolment"];
            id: components["schemas"]["WriteId"];
            trackSlug: string;
            trackVersion: string;
        };
        CreateCohortResponse: {
            /** Format: uuid */
            id: string;
        };
        CreateReviewRoundBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            draftVersionId: string;
            templateId: components["schemas"]["RoundTemplateId"];
            locale: components["schemas"]["Locale"];
            previousRoundId: string | null;
        };
        CreateReviewRoundResponse: {
            /** Format: uuid */
            id: string;
        };
        CreateTrackDraftBody: {
            id: components["schemas"]["WriteId"];
            title: {
                nl: string;
                en: string;
            };
            from: {
                slug: string;
                version: string;
            } | null;
        };
        CreateTrackDraftResponse: {
            /** Format: uuid */
            id: string;
        };
        CreditProposalBody: {
            id: components["schemas"]["WriteId"];
            /** @enum {string} */
            credit: "name" | "role";
        };
        /** @enum {string} */
        DateKind: "stage" | "lesson";
        DecideEnrolmentBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            action: "approve" | "refuse" | "remove" | "restore";
            reason: string | null;
        };
        DecideEnrolmentResponse: {
            state: components["schemas"]["EnrolmentState"];
        };
        DecidePeerReportBody: {
            id: components["schemas"]["WriteId"];
            /** @enum {string} */
            decision: "upheld" | "dismissed";
        };
        DecideProposalBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            textId: string;
            /** @constant */
            action: "accept";
            reason: string | null;
        } | {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            textId: string;
            /** @constant */
            action: "adapt";
            reason: string;
            content: components["schemas"]["ProposalContent"];
        } | {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            textId: string;
            /** @constant */
            action: "decline";
            reason: string;
        } | {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            textId: string;
            /** @constant */
            action: "reopen";
            reason: string | null;
        };
        DecideProposalResponse: {
            state: components["schemas"]["ProposalState"];
            version: number | null;
        };
        DecideVersionMoveBody: {
            id: components["schemas"]["WriteId"];
            decision: components["schemas"]["MoveDecision"];
            from: string;
            to: string;
            note: string | null;
        };
        DecideVersionMoveResponse: {
            version: string;
        };
        DifferenceCounts: {
            added: number;
            removed: number;
            changed: number;
            moved: number;
            renamed: number;
            outcomes: number;
            assessment: number;
        };
        DismissMyUpdateBody: {
            id: components["schemas"]["WriteId"];
            code: string;
            version: string;
            dismissed: boolean;
        };
        DraftThread: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ThreadKind"];
            state: components["schemas"]["ThreadState"];
            blocking: boolean;
            lessonId: string;
            locale: components["schemas"]["Locale"];
            place: {
                blockId: string;
                start: number;
                end: number;
                whole: boolean;
            } | null;
            quote: string;
            text: string;
            wording: string | null;
            by: components["schemas"]["ThreadVoice"];
            madeIn: number;
            /** Format: date-time */
            createdAt: string;
            edited: boolean;
            agreed: number;
            iAgree: boolean;
            replies: components["schemas"]["ThreadReply"][];
            decision: {
                /** @enum {string} */
                state: "accepted" | "declined";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            solvedIn: number | null;
            roundId: string | null;
            assignee: components["schemas"]["ThreadPerson"] | null;
            anchor: {
                exact: string;
                prefix: string;
                suffix: string;
                whole: boolean;
            };
        };
        DraftThreadAct: {
            /** @constant */
            kind: "accept";
            reason: string;
            edited: {
                path: string;
                revision: number;
            } | null;
        } | {
            /** @constant */
            kind: "decline";
            reason: string;
        } | {
            /** @constant */
            kind: "done";
            versionNumber: number;
        } | {
            /** @constant */
            kind: "reopen";
            reason: string;
        } | {
            /** @constant */
            kind: "block";
            blocking: boolean;
        } | {
            /** @constant */
            kind: "assign";
            accountId: string | null;
        } | {
            /** @constant */
            kind: "place";
            target: components["schemas"]["ThreadTarget"];
        } | {
            /** @constant */
            kind: "reply";
            text: string;
            /** @default [] */
            mentions: string[];
        };
        DueItem: {
            /** @enum {string} */
            source: "agreement" | "hand-in" | "review" | "stage" | "lesson" | "goal";
            id: string;
            title: string;
            place: string;
            path: string | null;
            dueOn: string | null;
            late: boolean;
            extended: boolean;
        };
        ElectiveGroup: {
            id: string;
            title: {
                nl: string;
                en: string;
            };
            choose: number;
        };
        /** @enum {string} */
        EnrolmentState: "invited" | "requested" | "waitlisted" | "enrolled" | "left" | "removed" | "refused";
        /** @enum {string} */
        ErrorCode: "request/invalid" | "request/bad-json" | "request/too-large" | "request/unsupported-type" | "request/not-found" | "request/method-not-allowed" | "request/cross-site" | "request/too-many" | "access/sign-in-required" | "access/forbidden" | "identity/wrong-credentials" | "identity/too-many-attempts" | "identity/email-taken" | "identity/link-invalid" | "identity/setup-closed" | "identity/account-unknown" | "identity/session-unknown" | "identity/last-administrator" | "catalogue/module-unknown" | "catalogue/track-unknown" | "catalogue/lesson-unknown" | "library/collection-unknown" | "library/entry-unknown" | "kit/tool-unknown" | "answers/activity-unknown" | "answers/value-invalid" | "answers/question-changed" | "cohorts/unknown" | "cohorts/period-reversed" | "cohorts/not-a-lecturer" | "cohorts/last-lecturer" | "cohorts/person-unknown" | "cohorts/not-possible" | "cohorts/code-unknown" | "cohorts/preview-unknown" | "cohorts/preview-faulty" | "cohorts/invitation-invalid" | "cohorts/date-unknown" | "tracks/unknown" | "tracks/archived" | "tracks/changed-meanwhile" | "tracks/has-errors" | "tracks/version-not-higher" | "tracks/not-an-editor" | "proposals/unknown" | "proposals/not-possible" | "proposals/changed-meanwhile" | "proposals/place-unknown" | "proposals/lesson-refused" | "proposals/too-many" | "versions/changed-meanwhile" | "insight/never-shared" | "teams/unknown" | "teams/not-possible" | "teams/changed-meanwhile" | "teams/closed" | "teams/full" | "messages/announcement-unknown" | "messages/changed-meanwhile" | "agreements/not-possible" | "agreements/changed-meanwhile" | "agreements/incomplete" | "agreements/not-all-agree" | "grades/unknown" | "grades/not-possible" | "grades/incomplete" | "grades/reason-missing" | "grades/too-late" | "grades/already-appealed" | "pitch-days/unknown" | "pitch-days/not-possible" | "assignments/unknown" | "assignments/changed-meanwhile" | "assignments/dates-reversed" | "assignments/extension-unknown" | "submissions/unknown" | "submissions/not-open" | "submissions/closed" | "submissions/not-again" | "submissions/not-complete" | "submissions/changed-meanwhile" | "submissions/not-withdrawable" | "attachments/unknown" | "attachments/upload-unknown" | "attachments/part-misplaced" | "attachments/too-much" | "attachments/name-refused" | "attachments/type-refused" | "attachments/type-differs" | "attachments/content-refused" | "boards/unknown" | "boards/code-unknown" | "boards/not-now" | "boards/dots-invalid" | "boards/full" | "boards/agreement-first" | "boards/too-many" | "peer-feedback/unknown" | "peer-feedback/not-possible" | "peer-feedback/changed-meanwhile" | "peer-feedback/incomplete" | "drafts/unknown" | "drafts/version-unknown" | "drafts/file-unknown" | "drafts/source-unknown" | "drafts/archived" | "drafts/changed-meanwhile" | "drafts/path-refused" | "drafts/code-taken" | "drafts/not-an-author" | "drafts/last-author" | "drafts/full" | "drafts/refused" | "rounds/unknown" | "rounds/not-open" | "rounds/consent-first" | "rounds/not-possible" | "rounds/changed-meanwhile" | "rounds/dates-reversed" | "rounds/link-invalid" | "rounds/code-wrong" | "round-polls/unknown" | "round-polls/not-now" | "round-polls/already-voted" | "round-polls/ballot-invalid" | "round-polls/too-many" | "threads/unknown" | "threads/not-possible" | "threads/place-unknown" | "threads/empty" | "threads/version-unknown" | "threads/not-an-author" | "server/unavailable" | "server/unexpected";
        ExportBoardCsvResponse: string;
        ExportGradesCsvResponse: string;
        ExportGradesXlsxResponse: string;
        ExportLibraryCsvResponse: string;
        ExportLibraryJsonResponse: {
            collection: components["schemas"]["CollectionSummary"];
            licence: string;
            sources: components["schemas"]["LibrarySource"][];
            records: components["schemas"]["LibraryRecord"][];
            proposed: {
                [key: string]: components["schemas"]["Provenance"];
            };
        };
        ExportMatrixCsvResponse: string;
        ExportMatrixXlsxResponse: string;
        ExportPeerReviewsResponse: string;
        ExportPortfolioArchiveResponse: string;
        ExportPortfolioPageResponse: string;
        ExportSubmissionsResponse: string;
        ExtendDeadlineBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            accountId: string;
            kind: components["schemas"]["DateKind"];
            targetId: string;
            /** Format: date */
            until: string;
            reason: string;
        };
        ExtendTeamBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            teamId: string;
            /** Format: date-time */
            until: string;
            reopens: boolean;
            reason: string;
        };
        Extension: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            displayName: string;
            kind: components["schemas"]["DateKind"];
            targetId: string;
            title: string;
            /** Format: date */
            until: string;
            reason: string;
        };
        /** @enum {string} */
        FacetId: "kind" | "domain" | "region" | "country" | "topic" | "status" | "question" | "chosen" | "area" | "flag";
        FindBoardByCodeResponse: {
            /** Format: uuid */
            boardId: string;
            title: string;
        };
        FindFellowsResponse: {
            items: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            }[];
        };
        FollowBoardResponse: string;
        FollowNotificationsResponse: string;
        FrozenFile: {
            /** Format: uuid */
            attachmentId: string;
            name: string;
            mediaType: string;
            size: number;
            hash: string;
            picture: boolean;
        };
        GiveReviewBody: {
            id: components["schemas"]["WriteId"];
            review: components["schemas"]["ReviewText"];
        };
        GiveTeamPointsBody: {
            id: components["schemas"]["WriteId"];
            points: {
                /** Format: uuid */
                accountId: string;
                points: number;
            }[];
        };
        Goal: {
            moduleCode: string | null;
            text: string;
            evidence: string;
            dueOn: string | null;
            outcome: components["schemas"]["GoalOutcome"] | null;
            lookBack: string;
            sharedWith: string | null;
            removed: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            changedAt: string;
            revisions: number;
        };
        /** @enum {string} */
        GoalOutcome: "reached" | "partly" | "changed";
        Grade: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            displayName: string;
            /** Format: uuid */
            cohortId: string;
            assignmentId: string;
            title: string;
            percent: number;
            scale: components["schemas"]["GradeScale"];
            rounding: components["schemas"]["GradeRounding"];
            teamPercent: number;
            rubric: components["schemas"]["RubricCriterion"][];
            criteria: components["schemas"]["MarkedCriteria"];
            comment: string;
            contribution: {
                rated: boolean;
                raters: number;
                score: number | null;
                factor: number;
                overridden: boolean;
                uncapped: number;
                percent: number;
                capped: boolean;
                weight: number;
                penalty: number;
                cap: number;
            } | null;
            appeal: {
                reason: string;
                /** Format: date-time */
                at: string;
                answer: string | null;
            } | null;
            /** Format: date-time */
            visibleAt: string;
            history: components["schemas"]["GradeEvent"][];
        };
        GradeCardBody: {
            id: components["schemas"]["WriteId"];
            grade: components["schemas"]["RetrievalGrade"];
            /** Format: date-time */
            at: string;
        };
        GradeCardResponse: {
            id: components["schemas"]["WriteId"];
            grade: components["schemas"]["RetrievalGrade"];
            /** Format: date */
            dueOn: string;
        };
        GradeEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "settled" | "reopened" | "agreed" | "factor" | "released" | "withdrawn" | "changed" | "appealed" | "answered";
            /** Format: date-time */
            at: string;
            byName: string;
            aboutName: string | null;
            from: number | null;
            to: number | null;
            reason: string | null;
        };
        /** @enum {string} */
        GradeRounding: "whole" | "half" | "tenth" | "hundredth";
        /** @enum {string} */
        GradeScale: "twenty" | "hundred" | "ten" | "ects" | "pass";
        GradeSettings: {
            scale: components["schemas"]["GradeScale"];
            rounding: components["schemas"]["GradeRounding"];
            weight: number;
            penalty: number;
            cap: number;
            moderated: boolean;
            graceMinutes: number;
        };
        HandIn: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
                members: {
                    /** Format: uuid */
                    accountId: string;
                    displayName: string;
                }[];
            };
            /** @enum {string} */
            standing: "member" | "former" | "lecturer";
            assignment: {
                /** Format: date-time */
                opensAt: string;
                /** Format: date-time */
                dueAt: string;
                lateUntil: string | null;
                rules: components["schemas"]["HandInRules"];
                assignmentId: string;
                moduleSlug: string;
                moduleCode: string;
                moduleVersion: string;
                title: string;
                deliverable: string;
                teamCriterion: {
                    prompt: string;
                    weight: number;
                };
            };
            timeZone: string;
            extension: {
                /** Format: date-time */
                until: string;
                reason: string;
            } | null;
            refusal: {
                draft: components["schemas"]["HandInRefusal"] | null;
                final: components["schemas"]["HandInRefusal"] | null;
            };
            missing: {
                kind: components["schemas"]["MissingKind"];
                accountId: string | null;
                count: number;
                displayName: string | null;
            }[];
            preview: {
                words: number;
                snapshot: components["schemas"]["WorkspaceSnapshot"];
                files: components["schemas"]["FrozenFile"][];
                hash: string;
            } | null;
            submissions: {
                /** Format: uuid */
                id: string;
                number: number;
                /** Format: date-time */
                submittedAt: string;
                byName: string;
                late: boolean;
                final: boolean;
                state: components["schemas"]["SubmissionState"];
                hash: string;
                mayWithdraw: boolean;
            }[];
        };
        HandInDates: {
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            dueAt: string;
            lateUntil: string | null;
        };
        /** @enum {string} */
        HandInRefusal: "not-open" | "closed" | "not-again" | "incomplete" | "empty";
        HandInRules: {
            again: components["schemas"]["HandInWindow"];
            withdraw: components["schemas"]["HandInWindow"];
            /** @enum {string} */
            stands: "last" | "last-on-time";
            peerFeedback: boolean;
            userTests: number;
        };
        /** @enum {string} */
        HandInWindow: "never" | "until-due" | "until-late";
        HomeCohort: {
            /** Format: uuid */
            id: string;
            title: string;
            trackTitle: string;
            /** Format: date */
            endsOn: string;
            modules: string[];
            ects: {
                earned: number;
                total: number;
            };
            lessons: {
                completed: number;
                total: number;
            };
        };
        /** @enum {string} */
        InvitationFault: "unknown-column" | "missing-column" | "bad-email" | "no-name" | "bad-language" | "bad-background" | "double" | "already-enrolled" | "already-invited" | "empty" | "too-many";
        InviteToRoundBody: {
            people: components["schemas"]["RoundInvitee"][];
        };
        InviteToRoundResponse: {
            invited: number;
        };
        Invitee: {
            line: number;
            email: string;
            displayName: string;
            locale: components["schemas"]["Locale"];
            background: components["schemas"]["Background"] | null;
        };
        ItemAnalysis: {
            id: string;
            prompt: string;
            type: string;
            answers: number;
            difficulty: number | null;
            discrimination: number | null;
            upperLower: number | null;
            remarks: ("hard" | "easy" | "weak" | "check-key")[];
            options: components["schemas"]["OptionAnalysis"][];
        };
        ItemResult: {
            id: string;
            score: number;
            max: number;
            correct: boolean;
            feedback: {
                [key: string]: string;
            };
            solution: components["schemas"]["Json"];
            explanation: string;
        };
        JoinBoardBody: {
            id: components["schemas"]["WriteId"];
            displayName: string;
        };
        JoinBoardResponse: {
            /** Format: uuid */
            boardId: string;
        };
        JoinCohortBody: {
            id: components["schemas"]["WriteId"];
            code: string;
        };
        JoinCohortResponse: {
            state: components["schemas"]["EnrolmentState"];
        };
        Json: Json;
        KeepReviewBody: {
            review: components["schemas"]["ReviewText"];
            /** Format: date-time */
            editedAt: string;
        };
        KitTemplate: {
            id: string;
            /** @enum {string} */
            kind: "canvas" | "board" | "log";
            title: string;
            moduleCode: string;
            props: {
                [key: string]: components["schemas"]["Json"];
            };
        };
        KitTool: {
            id: string;
            title: string;
            activityId: string;
            lesson: {
                id: string;
                slug: string;
                title: string;
                moduleCode: string;
                moduleSlug: string;
                moduleTitle: string;
            };
        };
        LearnerCounts: {
            before: number;
            in: number;
            past: number;
        };
        LessonDifference: {
            lessonId: string;
            slug: string;
            title: string;
            /** @enum {string} */
            state: "same" | "changed" | "added" | "removed";
            renamed: {
                from: string;
                to: string;
            } | null;
            moved: boolean;
            minutes: {
                from: number;
                to: number;
            } | null;
            blocks: components["schemas"]["BlockDifference"][];
            activities: components["schemas"]["ActivityDifference"][];
        };
        LessonDocument: {
            /** @constant */
            format: 1;
            lessonId: string;
            locale: components["schemas"]["Locale"];
            country: components["schemas"]["Country"] | null;
            blocks: components["schemas"]["Block"][];
            outline: {
                id: string;
                level: number;
                text: string;
            }[];
            activities: components["schemas"]["ActivityDefinition"][];
            sources: components["schemas"]["Source"][];
            words: number;
        };
        LessonNode: string | {
            tag: string;
            attributes?: {
                [key: string]: string;
            };
            children?: components["schemas"]["LessonNode"][];
        } | {
            component: string;
            id?: string;
            props: {
                [key: string]: components["schemas"]["Json"];
            };
            children?: components["schemas"]["LessonNode"][];
        };
        LessonPage: {
            id: string;
            slug: string;
            title: string;
            summary: string;
            question: string;
            minutes: number;
            module: {
                code: string;
                slug: string;
                title: string;
                version: string;
                lessonList: components["schemas"]["LessonSummary"][];
            };
            outcomes: {
                id: string;
                text: string;
            }[];
            national: components["schemas"]["Country"][];
            document: components["schemas"]["LessonDocument"];
        };
        LessonProgress: {
            lessonId: string;
            openedAt: string | null;
            completedAt: string | null;
            blockId: string | null;
            answered: string[];
        };
        LessonSummary: {
            id: string;
            slug: string;
            title: string;
            summary: string;
            minutes: number;
            activities: number;
        };
        LessonWorkload: {
            lessonId: string;
            title: string;
            declared: number;
            learners: number;
            measured: {
                low: number;
                median: number;
                high: number;
            } | null;
            /** @enum {string} */
            verdict: "within" | "longer" | "shorter" | "unknown";
        };
        LibraryFacet: {
            id: components["schemas"]["FacetId"];
            title: string;
            options: {
                id: string;
                title: string;
                count: number;
                chosen: boolean;
            }[];
        };
        LibraryItem: {
            id: string;
            title: string;
            text: string | null;
            tags: {
                facet: components["schemas"]["FacetId"];
                option: string;
                title: string;
            }[];
            asOf: string | null;
            flagged: boolean;
            proposed?: components["schemas"]["Provenance"];
        };
        LibraryMatrix: {
            rows: components["schemas"]["FacetId"];
            columns: components["schemas"]["FacetId"];
            counts: number[][];
        };
        LibraryRecord: {
            /** @constant */
            collection: "cases";
            entry: {
                id: string;
                title: string;
                sector: string;
                country: components["schemas"]["Country"];
                takeaways: string[];
                story: string;
                challenge: string;
                stakeholders: string[];
                importance: string;
                solutions: string[];
                remarks: string;
            };
        } | {
            /** @constant */
            collection: "glossary";
            entry: {
                id: string;
                title: string;
                text: string;
                usedIn: string[];
            };
        } | {
            /** @constant */
            collection: "ecosystem";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                acronym?: string;
                country: components["schemas"]["Country"] | ("IT" | "ES" | "PL");
                /** Format: uri */
                url?: string;
                domain?: string | string[];
                region?: string | string[];
                address?: string;
                listed?: {
                    id: string;
                    domain: string;
                    region?: string;
                    printed?: string;
                    tag?: string;
                }[];
                roles?: {
                    text: string;
                    source: string;
                }[];
                /** @enum {string} */
                training?: "regular" | "with-higher-education";
                research?: string;
                offer?: {
                    title: string;
                    ects: number;
                };
            };
        } | {
            /** @constant */
            collection: "measures";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text: string;
                audience: string;
                amount?: {
                    value: number;
                    /** @enum {string} */
                    unit: "EUR" | "percent" | "hours";
                };
                status: string | string[];
                validity: string;
                question?: string | string[];
            };
        } | {
            /** @constant */
            collection: "figures";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                value?: number | string;
                unit?: string;
            };
        } | {
            /** @constant */
            collection: "polls";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                number?: number;
                maxChoices?: number;
                votes?: number;
                options?: {
                    id: string;
                    title: string;
                    votes: number;
                }[];
                points?: {
                    title?: string;
                    text: string;
                }[];
            };
        } | {
            /** @constant */
            collection: "clusters";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                chosen?: string;
                points: string[];
                cluster?: string;
            };
        } | {
            /** @constant */
            collection: "enterprise-types";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                serves?: string;
                features?: string[];
                compared?: {
                    title: string;
                    text: string;
                }[];
            };
        } | {
            /** @constant */
            collection: "timeline";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                date: string;
                status: string | string[];
            };
        } | {
            /** @constant */
            collection: "testimonials";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                subjects?: string[];
                /** Format: uri */
                url?: string;
            };
        } | {
            /** @constant */
            collection: "cooperation";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                points?: string[];
                country?: components["schemas"]["Country"] | ("IT" | "ES" | "PL");
                facts?: {
                    title: string;
                    text: string;
                }[];
            };
        } | {
            /** @constant */
            collection: "countries";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                points?: string[];
                country?: components["schemas"]["Country"] | ("IT" | "ES" | "PL");
                facts?: {
                    title: string;
                    text: string;
                }[];
            };
        } | {
            /** @constant */
            collection: "frameworks";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                area?: string;
                points?: string[];
            };
        } | {
            /** @constant */
            collection: "addresses";
            entry: {
                id: string;
                kind?: string | string[];
                topic?: string | string[];
                source: string;
                asOf?: string | null;
                note?: string;
                flags?: {
                    /** @enum {string} */
                    flag: "check-current" | "spelling" | "boundaries" | "region-inferred" | "not-a-region" | "not-an-organisation" | "copy-error" | "named-twice" | "address-doubtful" | "ended";
                    text: string;
                    settled?: boolean;
                }[];
                title: string;
                text?: string;
                sites?: string[];
                author?: string;
                year?: number;
                /** Format: uri */
                url?: string;
            };
        };
        LibrarySource: {
            id: string;
            title: string;
            publisher: string;
            /** Format: uri */
            url?: string;
            published?: string;
            /** Format: date */
            accessed?: string;
            /** Format: date */
            review: string;
            language?: string;
        };
        ListAccountsResponse: {
            items: components["schemas"]["AccountSummary"][];
            next: string | null;
        };
        ListAgreementsResponse: {
            items: components["schemas"]["AgreementSummary"][];
            pages: number;
            waiting: number;
        };
        ListAnnouncementsResponse: {
            items: components["schemas"]["Announcement"][];
            total: number;
            pages: number;
        };
        ListAnswersResponse: {
            items: components["schemas"]["AnswerState"][];
        };
        ListAttachmentsResponse: {
            items: components["schemas"]["Attachment"][];
            used: number;
            limit: number;
        };
        ListBoardGuestsResponse: {
            items: components["schemas"]["BoardGuest"][];
        };
        ListBoardsResponse: {
            items: components["schemas"]["BoardSummary"][];
            places: {
                kind: components["schemas"]["BoardKind"];
                id: string | null;
                name: string | null;
            }[];
        };
        ListCohortActivitiesResponse: {
            modules: {
                code: string;
                title: string;
            }[];
            module: string | null;
            items: components["schemas"]["CohortActivity"][];
        };
        ListCohortAssignmentsResponse: {
            cohortTitle: string;
            timeZone: string;
            items: components["schemas"]["AssignmentRow"][];
        };
        ListCohortVersionsResponse: {
            items: components["schemas"]["CohortModuleVersion"][];
        };
        ListCollectionsResponse: {
            items: {
                id: components["schemas"]["CollectionId"];
                title: string;
                about: string;
                entries: number;
                found: number;
                first: components["schemas"]["LibraryItem"][];
            }[];
            approximate: boolean;
        };
        ListDraftThreadsResponse: {
            items: components["schemas"]["DraftThread"][];
            total: number;
            pages: number;
            counts: {
                open: number;
                accepted: number;
                declined: number;
                done: number;
                confirmed: number;
                placing: number;
            };
            draft: {
                title: components["schemas"]["LocalisedText"];
                moduleCode: string;
            };
            lessons: {
                lessonId: string;
                slug: string;
                title: components["schemas"]["LocalisedText"];
                brief: boolean;
            }[];
            versions: number[];
            authors: components["schemas"]["ThreadPerson"][];
        };
        ListGoalRevisionsResponse: {
            items: {
                moduleCode: string | null;
                text: string;
                evidence: string;
                dueOn: string | null;
                outcome: components["schemas"]["GoalOutcome"] | null;
                lookBack: string;
                sharedWith: string | null;
                removed: boolean;
                /** Format: date-time */
                at: string;
            }[];
        };
        ListGoalsResponse: {
            items: components["schemas"]["Goal"][];
            written: components["schemas"]["WrittenGoal"][];
            modules: {
                code: string;
                title: string;
            }[];
            cohorts: {
                /** Format: uuid */
                id: string;
                title: string;
            }[];
        };
        ListGradesResponse: {
            assignments: {
                assignmentId: string;
                title: string;
            }[];
            rows: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                cells: ({
                    /** Format: uuid */
                    gradeId: string;
                    percent: number;
                    scale: components["schemas"]["GradeScale"];
                    rounding: components["schemas"]["GradeRounding"];
                    visible: boolean;
                    /** @enum {string} */
                    appeal: "none" | "open" | "answered";
                } | null)[];
            }[];
            total: number;
            pages: number;
            openAppeals: number;
        };
        ListInvitationsResponse: {
            items: {
                /** Format: uuid */
                id: string;
                email: string;
                displayName: string;
                /** Format: date-time */
                invitedAt: string;
                /** @enum {string} */
                status: "waiting" | "mailed" | "failed" | "accepted" | "expired";
            }[];
            pages: number;
            total: number;
            mailed: number;
            accepted: number;
        };
        ListKitResponse: {
            items: components["schemas"]["KitTool"][];
        };
        ListKitTemplatesResponse: {
            items: components["schemas"]["KitTemplate"][];
        };
        ListLibraryResponse: {
            collection: components["schemas"]["CollectionSummary"];
            items: components["schemas"]["ListedEntry"][];
            facets: components["schemas"]["LibraryFacet"][];
            matrix: components["schemas"]["LibraryMatrix"] | null;
            total: number;
            page: number;
            pages: number;
            approximate: boolean;
        };
        ListMailboxResponse: {
            items: {
                /** Format: uuid */
                id: string;
                to: string;
                subject: string;
                text: string;
                unsubscribeUrl: string | null;
                /** Format: date-time */
                sentAt: string;
            }[];
        };
        ListMarkingCommentsResponse: {
            items: components["schemas"]["MarkingComment"][];
        };
        ListMarkingResponse: {
            title: string;
            settings: components["schemas"]["GradeSettings"];
            items: components["schemas"]["MarkingRow"][];
        };
        ListMyAnnouncementsResponse: {
            items: components["schemas"]["MyAnnouncement"][];
            total: number;
            pages: number;
        };
        ListMyCohortsResponse: {
            teaching: components["schemas"]["CohortSummary"][];
            following: {
                /** Format: uuid */
                id: string;
                title: string;
                trackTitle: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                state: components["schemas"]["EnrolmentState"];
                reason: string | null;
            }[];
            invitations: {
                /** Format: uuid */
                id: string;
                title: string;
                trackTitle: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                /** Format: uuid */
                invitationId: string;
            }[];
        };
        ListMyDatesResponse: {
            items: components["schemas"]["MyDate"][];
        };
        ListMyGradesResponse: {
            items: components["schemas"]["Grade"][];
        };
        ListMyReviewsResponse: {
            toDo: components["schemas"]["MyReview"][];
            given: components["schemas"]["MyReview"][];
            points: {
                /** Format: uuid */
                teamId: string;
                assignmentId: string;
                title: string;
                /** Format: date-time */
                dueAt: string;
                timeZone: string;
                done: boolean;
            }[];
            more: {
                /** Format: uuid */
                roundId: string;
                cohortTitle: string;
                title: string;
                offered: boolean;
            }[];
        };
        ListMyRoundsResponse: {
            items: components["schemas"]["MyRound"][];
        };
        ListMySharingResponse: {
            cohorts: {
                title: string;
                lecturers: string[];
            }[];
            items: components["schemas"]["MySharing"][];
        };
        ListMyTracksResponse: {
            drafts: components["schemas"]["TrackDraftSummary"][];
            published: {
                slug: string;
                version: string;
                title: {
                    nl: string;
                    en: string;
                };
                ects: number;
                /** Format: date-time */
                publishedAt: string;
            }[];
        };
        ListMyUpdatesResponse: {
            items: components["schemas"]["ModuleUpdate"][];
        };
        ListNotificationsResponse: {
            items: components["schemas"]["Notification"][];
            more: boolean;
            unread: number;
        };
        ListOwnLessonsResponse: {
            cohort: {
                title: string;
                teaching: boolean;
            };
            places: {
                id: string;
                /** @enum {string} */
                kind: "module" | "slot";
                title: string;
            }[];
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                locale: components["schemas"]["Locale"];
                minutes: number;
                place: {
                    id: string;
                    /** @enum {string} */
                    kind: "module" | "slot";
                    title: string;
                };
                version: number;
                adapted: boolean;
                /** Format: date-time */
                acceptedAt: string;
                author: string | null;
            }[];
        };
        ListPeerReviewsResponse: {
            items: {
                /** Format: uuid */
                id: string;
                reviewerName: string;
                teamName: string;
                state: components["schemas"]["ReviewState"];
                /** Format: date-time */
                dueAt: string;
                takenOver: boolean;
                review: components["schemas"]["ReviewText"] | null;
                useful: number | null;
            }[];
            total: number;
            pages: number;
        };
        ListPeopleResponse: {
            items: components["schemas"]["CohortPerson"][];
            total: number;
            pages: number;
        };
        ListPitchDaysResponse: {
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                startsAt: string | null;
                state: components["schemas"]["PitchDayState"];
                teams: number;
            }[];
            mayPlan: boolean;
        };
        ListProposalDraftsResponse: {
            items: {
                id: components["schemas"]["WriteId"];
                kind: components["schemas"]["ProposalKind"];
                cohortId: string | null;
                /** Format: date-time */
                editedAt: string;
                title: string;
            }[];
        };
        ListProposalsResponse: {
            items: components["schemas"]["ProposalSummary"][];
            total: number;
            pages: number;
        };
        ListReviewRoundsResponse: {
            items: components["schemas"]["RoundSummary"][];
        };
        ListRevisionsResponse: {
            items: components["schemas"]["AnswerRevision"][];
            more: boolean;
        };
        ListRoundDraftsResponse: {
            items: {
                /** Format: uuid */
                draftId: string;
                moduleCode: string;
                title: components["schemas"]["LocalisedText"];
                versions: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    /** Format: date-time */
                    createdAt: string;
                }[];
            }[];
        };
        ListRoundPollTemplatesResponse: {
            items: {
                question: components["schemas"]["RoundPollQuestion"];
                followsId: string | null;
            }[];
        };
        ListRoundPollsResponse: {
            title: string;
            moderates: boolean;
            votes: boolean;
            items: components["schemas"]["RoundPoll"][];
        };
        ListRoundTemplatesResponse: {
            items: {
                id: components["schemas"]["RoundTemplateId"];
                title: components["schemas"]["LocalisedText"];
                about: components["schemas"]["LocalisedText"];
                questions: number;
                minutes: number;
                polls: number;
            }[];
        };
        ListRoundThreadsResponse: {
            items: components["schemas"]["Thread"][];
        };
        ListSessionsResponse: {
            items: components["schemas"]["SessionSummary"][];
        };
        ListSharedGoalsResponse: {
            items: {
                moduleCode: string | null;
                text: string;
                evidence: string;
                dueOn: string | null;
                outcome: components["schemas"]["GoalOutcome"] | null;
                lookBack: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                setAt: string;
                /** Format: date-time */
                changedAt: string;
                revisions: number;
                displayName: string;
            }[];
        };
        ListTeamHandInsResponse: {
            title: string;
            timeZone: string;
            items: components["schemas"]["TeamHandIn"][];
        };
        ListTrackModulesResponse: {
            modules: components["schemas"]["TrackModule"][];
        };
        ListTrackRevisionsResponse: {
            items: {
                revision: number;
                /** Format: date-time */
                at: string;
                by: string;
            }[];
            pages: number;
        };
        ListTrackVersionsResponse: {
            items: components["schemas"]["TrackVersion"][];
        };
        ListVersionDecisionsResponse: {
            items: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                from: string;
                to: string;
                decision: components["schemas"]["MoveDecision"];
                by: string;
                /** Format: date-time */
                at: string;
                note: string | null;
            }[];
            total: number;
            pages: number;
        };
        ListWorkspacePeriodsResponse: {
            items: components["schemas"]["WorkspacePeriod"][];
            more: boolean;
        };
        ListedEntry: {
            id: string;
            title: string;
            text: string | null;
            tags: {
                facet: components["schemas"]["FacetId"];
                option: string;
                title: string;
            }[];
            asOf: string | null;
            flagged: boolean;
            proposed?: components["schemas"]["Provenance"];
            record: components["schemas"]["LibraryRecord"];
            source: components["schemas"]["LibrarySource"] | null;
        };
        LiveResponse: {
            /** @constant */
            status: "ok";
        };
        /** @enum {string} */
        Locale: "nl" | "en";
        LocalisedText: {
            nl: string;
            en: string;
        };
        /** @enum {string} */
        MailTiming: "at-once" | "daily" | "weekly" | "never";
        MarkAllNotificationsBody: {
            upTo: number;
        };
        MarkAllNotificationsResponse: {
            unread: number;
        };
        MarkCompleteBody: {
            id: components["schemas"]["WriteId"];
            lessonId: string;
            /** Format: date-time */
            at: string;
            version?: string;
        };
        MarkNotificationBody: {
            read: boolean;
        };
        MarkNotificationResponse: {
            unread: number;
        };
        MarkedCriteria: {
            [key: string]: {
                level: string | null;
                comment: string;
            };
        };
        Marking: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            cohortId: string;
            /** Format: uuid */
            teamId: string;
            teamName: string;
            assignmentId: string;
            title: string;
            number: number;
            /** Format: date-time */
            submittedAt: string;
            late: boolean;
            released: boolean;
            rubric: components["schemas"]["RubricCriterion"][];
            settings: components["schemas"]["GradeSettings"];
            mine: {
                criteria: components["schemas"]["MarkedCriteria"];
                comment: string;
                settled: boolean;
                /** Format: date-time */
                editedAt: string;
            } | null;
            others: {
                criteria: components["schemas"]["MarkedCriteria"];
                comment: string;
                name: string;
                percent: number | null;
            }[] | null;
            peers: {
                criteria: components["schemas"]["MarkedCriteria"];
                percent: number | null;
            }[] | null;
            agreed: {
                criteria: components["schemas"]["MarkedCriteria"];
                comment: string;
                percent: number | null;
            } | null;
            standing: components["schemas"]["MarkingStanding"];
            differing: string[];
            shares: components["schemas"]["ContributionShare"][] | null;
            history: components["schemas"]["GradeEvent"][];
        };
        MarkingComment: {
            /** Format: uuid */
            id: string;
            text: string;
            shared: boolean;
            mine: boolean;
        };
        MarkingRow: {
            /** Format: uuid */
            submissionId: string;
            /** Format: uuid */
            teamId: string;
            teamName: string;
            /** Format: date-time */
            submittedAt: string;
            late: boolean;
            final: boolean;
            /** @enum {string} */
            mine: "none" | "draft" | "settled";
            standing: components["schemas"]["MarkingStanding"];
            percent: number | null;
            released: boolean;
        };
        /** @enum {string} */
        MarkingStanding: "open" | "second" | "differs" | "ready";
        MatrixColumn: {
            id: string;
            title: string;
            total: number;
        };
        MatrixRow: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            background: components["schemas"]["Background"] | null;
            done: number;
            percent: number;
            lastActiveAt: string | null;
            cells: {
                done: number;
                opened: number;
            }[];
            stuck: components["schemas"]["StuckReason"][];
        };
        MentionMemberBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            accountId: string;
            quote: string;
        };
        MessageSettings: {
            timeZone: components["schemas"]["TimeZone"] | null;
            reminderDays: number;
            choices: {
                [key: string]: components["schemas"]["MailTiming"];
            };
        };
        /** @enum {string} */
        MissingKind: "workspace" | "agreement" | "user-tests" | "give-feedback" | "receive-feedback" | "team-feedback";
        MixerPerson: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            background: components["schemas"]["Background"] | null;
            languages: components["schemas"]["TeamLanguage"][];
            hours: components["schemas"]["WeekSlot"][];
            with: string[];
            notWith: string[];
        };
        MixerSeed: number;
        MixerWeights: {
            backgrounds: number;
            languages: number;
            hours: number;
            wishes: number;
        };
        ModuleDetail: {
            code: string;
            slug: string;
            title: string;
            summary: string;
            ects: number;
            hours: {
                min: number;
                max: number;
            };
            /** @enum {string} */
            status: "published" | "in-preparation";
            lessons: number;
            prerequisites: string[];
            version: string;
            /** Format: date-time */
            publishedAt: string;
            openSpacePercent: number;
            openSpace: string;
            entrecompLevel: string;
            outcomes: {
                id: string;
                text: string;
                bloom: string;
                entrecomp: string;
            }[];
            countries: {
                country: components["schemas"]["Country"];
                note: string | null;
            }[];
            lessonList: components["schemas"]["LessonSummary"][];
            assignment: components["schemas"]["Assignment"];
        };
        ModuleEntry: {
            /** @constant */
            kind: "module";
            id: string;
            code: string;
            version: string | null;
            electiveId: string | null;
        };
        ModuleProgress: {
            code: string;
            lessons: components["schemas"]["LessonProgress"][];
            completed: number;
            total: number;
            percent: number;
        };
        ModuleSummary: {
            code: string;
            slug: string | null;
            title: string;
            summary: string | null;
            ects: number;
            hours: {
                min: number;
                max: number;
            };
            /** @enum {string} */
            status: "published" | "in-preparation";
            lessons: number;
            prerequisites: string[];
        };
        ModuleUpdate: {
            code: string;
            slug: string;
            title: string;
            version: string;
            finished: string | null;
            added: {
                lessonId: string;
                slug: string;
                title: string;
            }[];
            updated: components["schemas"]["UpdatedLesson"][];
            dismissed: boolean;
        };
        /** @enum {string} */
        MoveDecision: "now" | "later" | "never" | "undone";
        MyAnnouncement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cohortId: string;
            cohortTitle: string;
            title: components["schemas"]["OwnText"];
            text: components["schemas"]["OwnText"];
            byName: string;
            /** Format: date-time */
            publishedAt: string;
            correctedAt: string | null;
        };
        MyDate: {
            kind: components["schemas"]["DateKind"];
            targetId: string;
            title: string;
            opensOn: string | null;
            dueOn: string | null;
            /** Format: uuid */
            cohortId: string;
            cohortTitle: string;
            path: string | null;
            extended: boolean;
        };
        MyReview: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roundId: string;
            cohortTitle: string;
            title: string;
            /** @enum {string} */
            state: "to-do" | "started" | "given";
            /** Format: date-time */
            dueAt: string;
            timeZone: string;
            asTeam: boolean;
            practiceFirst: boolean;
        };
        MyRound: {
            /** Format: uuid */
            id: string;
            title: string;
            moduleCode: string;
            state: components["schemas"]["RoundState"];
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string;
            consented: boolean;
        };
        MySharing: {
            activityId: string;
            kind: string;
            title: string;
            lessonTitle: string;
            rule: components["schemas"]["SharingRule"];
            shared: boolean;
            chosenAt: string | null;
        };
        MyTeamChange: {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "make";
            /** Format: uuid */
            teamId: string;
            name: components["schemas"]["TeamName"];
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "join";
            /** Format: uuid */
            teamId: string;
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "leave";
        };
        NextStep: {
            /** @enum {string} */
            reason: "start" | "resume" | "next" | "done";
            lesson: {
                id: string;
                slug: string;
                title: string;
                question: string;
                minutes: number;
                moduleSlug: string;
                moduleTitle: string;
                blockId: string | null;
            } | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "announcement";
            data: {
                cohortTitle: string;
                title: components["schemas"]["OwnText"];
                text: components["schemas"]["OwnText"];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "deadline-near";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                dueOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "extension-given";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                until: string;
                reason: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "enrolment-decided";
            data: {
                cohortTitle: string;
                /** @enum {string} */
                state: "enrolled" | "waitlisted" | "refused" | "removed";
                reason: string | null;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "version-moved";
            data: {
                cohortTitle: string;
                moduleTitle: components["schemas"]["LocalisedText"];
                fromVersion: string;
                toVersion: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "work-mention";
            data: {
                teamName: string;
                title: components["schemas"]["LocalisedText"];
                byName: string;
                quote: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "team-joined";
            data: {
                cohortTitle: string;
                teamName: string;
                others: string[];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "team-changed";
            data: {
                cohortTitle: string;
                teamName: string;
                /** @enum {string} */
                change: "joined" | "left" | "taken-out" | "dissolved" | "restored";
                names: string[];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "agreement-sent";
            data: {
                teamName: string;
                title: components["schemas"]["LocalisedText"] | null;
                round: number;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "agreement-answered";
            data: {
                teamName: string;
                title: components["schemas"]["LocalisedText"] | null;
                /** @enum {string} */
                decision: "approved" | "questioned";
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "proposal-decided";
            data: {
                title: string;
                /** @enum {string} */
                decision: "accepted" | "adapted" | "declined";
                reason: string | null;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "hand-in-near";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                dueOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "handed-in";
            data: {
                teamName: string;
                title: components["schemas"]["LocalisedText"];
                byName: string;
                final: boolean;
                late: boolean;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "hand-in-reopened";
            data: {
                teamName: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                until: string;
                reason: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "review-asked";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                dueOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "review-due";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
                /** Format: date */
                dueOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "feedback-shown";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "grades-released";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "appeal-made";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "appeal-answered";
            data: {
                cohortTitle: string;
                title: components["schemas"]["LocalisedText"];
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "pitch-slot";
            data: {
                cohortTitle: string;
                title: string;
                place: number;
                startsAt: string | null;
                timeZone: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "round-invited";
            data: {
                title: string;
                /** Format: date */
                closesOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "round-open";
            data: {
                title: string;
                /** Format: date */
                closesOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "round-closing";
            data: {
                title: string;
                /** Format: date */
                closesOn: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "round-report";
            data: {
                title: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "remark-mention";
            data: {
                title: components["schemas"]["LocalisedText"];
                quote: string;
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        } | {
            /** Format: uuid */
            id: string;
            sequence: number;
            /** @constant */
            kind: "remark-answered";
            data: {
                title: components["schemas"]["LocalisedText"];
                /** @enum {string} */
                state: "accepted" | "declined" | "done";
            };
            link: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        };
        /** @enum {string} */
        NotificationKind: "announcement" | "deadline-near" | "extension-given" | "enrolment-decided" | "version-moved" | "work-mention" | "team-joined" | "team-changed" | "agreement-sent" | "agreement-answered" | "proposal-decided" | "hand-in-near" | "handed-in" | "hand-in-reopened" | "grades-released" | "appeal-made" | "appeal-answered" | "pitch-slot" | "review-asked" | "review-due" | "feedback-shown" | "round-invited" | "round-open" | "round-closing" | "round-report" | "remark-mention" | "remark-answered";
        OfferReviewResponse: {
            reviewId: string | null;
        };
        OpenInvitedAccountBody: {
            token: string;
            displayName: string;
            password: components["schemas"]["Password"];
            /** @constant */
            agreed: true;
        };
        OpenInvitedAccountResponse: {
            account: components["schemas"]["Account"];
            /** Format: uuid */
            cohortId: string;
            state: components["schemas"]["EnrolmentState"];
        };
        OpenRoundLinkBody: {
            id: components["schemas"]["WriteId"];
            token: string;
        };
        OpenRoundLinkResponse: {
            /** Format: uuid */
            roundId: string;
            entered: boolean;
        };
        OptionAnalysis: {
            id: string;
            text: string;
            correct: boolean;
            chosen: number;
            share: number;
            discrimination: number | null;
            remark: ("unused" | "attracts-strong") | null;
        };
        OrderPitchesBody: {
            teamIds: string[];
        };
        OwnText: {
            nl?: string;
            en?: string;
        };
        PartDifference: {
            id: string;
            /** @enum {string} */
            kind: "outcome" | "deliverable" | "milestone" | "criterion" | "level" | "team";
            /** @enum {string} */
            state: "changed" | "added" | "removed";
            pieces: components["schemas"]["TextPiece"][];
        };
        /** @enum {string} */
        ParticipantState: "waiting" | "invited" | "opened" | "consented" | "withdrawn" | "revoked";
        Password: string;
        PeerFeedbackOverview: {
            title: string;
            cohortTitle: string;
            timeZone: string;
            settings: components["schemas"]["PeerSettings"];
            revision: number;
            seed: string | null;
            startedAt: string | null;
            releasedAt: string | null;
            criteria: components["schemas"]["RubricCriterion"][];
            teams: number;
            handedIn: number;
            counts: {
                "to-do": number;
                started: number;
                given: number;
                lapsed: number;
                replaced: number;
            };
            points: {
                given: number;
                asked: number;
            };
            reports: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                side: "reviewer" | "author";
                kind: components["schemas"]["ReportKind"];
                note: string;
                reporterName: string;
                reviewerName: string;
                teamName: string;
                review: components["schemas"]["ReviewText"] | null;
                decision: ("upheld" | "dismissed") | null;
            }[];
        };
        PeerSettings: {
            /** @enum {string} */
            between: "none" | "individual" | "team";
            reviews: number;
            within: boolean;
            anonymous: boolean;
            opensAt: string | null;
            /** Format: date-time */
            dueAt: string;
            releaseAt: string | null;
            practice: {
                text: string;
                marks: {
                    criterionId: string;
                    levelId: string;
                    why: string;
                }[];
            } | null;
        };
        PendingMove: {
            to: string;
            change: components["schemas"]["ChangeClass"];
            declared: boolean;
            decided: ("later" | "never" | "undone") | null;
            /** @enum {string} */
            advice: "now" | "later";
            counts: components["schemas"]["DifferenceCounts"];
            learners: components["schemas"]["LearnerCounts"];
        };
        PitchClock: {
            gathered: number;
            since: string | null;
        };
        PitchDay: {
            title: string;
            startsAt: string | null;
            pitchSeconds: number;
            changeSeconds: number;
            criteria: {
                id: string;
                title: string;
            }[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cohortId: string;
            state: components["schemas"]["PitchDayState"];
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                teamId: string;
                teamName: string;
                startsAt: string | null;
                results: {
                    panel: {
                        ballots: number;
                        means: {
                            [key: string]: number;
                        };
                        mean: number | null;
                    };
                    audience: {
                        ballots: number;
                        means: {
                            [key: string]: number;
                        };
                        mean: number | null;
                    };
                } | null;
            }[];
            currentSlotId: string | null;
            clock: components["schemas"]["PitchClock"];
            /** Format: date-time */
            now: string;
            announced: boolean;
            codes: {
                panel: string;
                audience: string;
            } | null;
        };
        PitchDaySettings: {
            title: string;
            startsAt: string | null;
            pitchSeconds: number;
            changeSeconds: number;
            criteria: {
                id: string;
                title: string;
            }[];
        };
        /** @enum {string} */
        PitchDayState: "planned" | "open" | "closed";
        /** @enum {string} */
        PitchSeat: "panel" | "audience";
        PlanRoundPollBody: {
            question: components["schemas"]["RoundPollQuestion"];
            followsId: string | null;
        };
        PortfolioEntry: {
            id: string;
            kind: string;
            title: string;
            moduleCode: string | null;
            moduleTitle: string;
            lessonTitle: string;
            path: string;
            /** Format: date-time */
            at: string;
            lines: components["schemas"]["PortfolioLine"][];
            feedback: {
                score: number;
                max: number;
                remarks: string[];
            } | null;
            chosen: boolean;
        };
        PortfolioLine: {
            depth: number;
            label: string;
            text: string;
        };
        PracticeCard: {
            activityId: string;
            itemId: string;
            activityHash: string;
            item: {
                [key: string]: components["schemas"]["Json"];
            };
            moduleTitle: string;
            lessonTitle: string;
            path: string;
            reviews: number;
        };
        PractiseReviewBody: {
            id: components["schemas"]["WriteId"];
            review: components["schemas"]["ReviewText"];
        };
        PreviewInvitationsBody: {
            id: components["schemas"]["WriteId"];
            text: string;
        };
        PreviewInvitationsResponse: {
            /** Format: uuid */
            id: string;
            rows: components["schemas"]["Invitee"][];
            faults: {
                line: number;
                fault: components["schemas"]["InvitationFault"];
                value: string;
            }[];
        };
        PreviewReleaseResponse: {
            title: string;
            settings: components["schemas"]["GradeSettings"];
            grades: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                teamName: string;
                percent: number;
                teamPercent: number;
                before: number | null;
            }[];
            waiting: {
                /** Format: uuid */
                teamId: string;
                teamName: string;
            }[];
            release: components["schemas"]["ReleaseState"] | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"];
            detail?: string;
            fields?: {
                path: string;
                message: string;
            }[];
            current?: unknown;
            diagnostics?: {
                file: string;
                line: number;
                column: number;
                code: string;
                message: string;
                hint: string;
            }[];
            retryAfter?: number;
            requestId?: string;
        };
        ProposalContent: {
            /** @constant */
            kind: "source";
            locale: components["schemas"]["Locale"];
            title: string;
            author: string | null;
            year: number | null;
            /** Format: uri */
            url: string;
            text: string;
        } | {
            /** @constant */
            kind: "case";
            locale: components["schemas"]["Locale"];
            title: string;
            sector: string;
            country: components["schemas"]["Country"];
            takeaways: string[];
            story: string;
            challenge: string;
            stakeholders: string[];
            importance: string;
            solutions: string[];
            remarks: string;
            /** Format: uri */
            url: string;
        } | {
            /** @constant */
            kind: "actor";
            locale: components["schemas"]["Locale"];
            title: string;
            acronym: string | null;
            country: components["schemas"]["Country"];
            domains: string[];
            regions: string[];
            address: string | null;
            /** Format: uri */
            url: string;
            text: string;
        } | {
            /** @constant */
            kind: "lesson";
            place: string;
            minutes: number;
            nl: {
                title: string;
                source: string;
            } | null;
            en: {
                title: string;
                source: string;
            } | null;
            activities: string;
        };
        /** @enum {string} */
        ProposalEventKind: "proposed" | "changed" | "accepted" | "adapted" | "declined" | "reopened" | "withdrawn" | "supported" | "unsupported" | "credited";
        /** @enum {string} */
        ProposalKind: "source" | "case" | "actor" | "lesson";
        /** @enum {string} */
        ProposalState: "proposed" | "accepted" | "adapted" | "declined" | "withdrawn";
        ProposalSummary: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProposalKind"];
            title: string;
            cohort: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            state: components["schemas"]["ProposalState"];
            version: number | null;
            supporters: number;
            supported: boolean;
            mine: boolean;
            author: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        ProposeBody: {
            id: components["schemas"]["WriteId"];
            proposalId: components["schemas"]["WriteId"];
            cohortId: string | null;
            /** @enum {string} */
            credit: "name" | "role";
            content: components["schemas"]["ProposalContent"];
        };
        ProposeResponse: {
            /** Format: uuid */
            id: string;
        };
        Provenance: {
            author: string | null;
            /** Format: date */
            acceptedOn: string;
            version: number;
            adapted: boolean;
            locale: components["schemas"]["Locale"];
        };
        PublishAnnouncementBody: {
            id: components["schemas"]["WriteId"];
            texts: components["schemas"]["AnnouncementTexts"];
            revision: number;
            at: string | null;
        };
        PublishTrackBody: {
            id: components["schemas"]["WriteId"];
            revision: number;
            version: string;
            note: string;
        };
        PublishTrackResponse: {
            slug: string;
            version: string;
        };
        RateReviewBody: {
            id: components["schemas"]["WriteId"];
            useful: number;
            answer: string;
        };
        ReadAnnouncementResponse: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AnnouncementState"];
            revision: number;
            texts: {
                [key: string]: {
                    title: string;
                    text: string;
                };
            };
            publishAt: string | null;
            publishedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            events: components["schemas"]["AnnouncementEvent"][];
        };
        ReadAttachmentResponse: string;
        ReadAuthorsResponse: {
            items: {
                /** Format: uuid */
                noteId: string;
                name: string;
            }[];
        };
        ReadBoardResponse: {
            board: components["schemas"]["BoardView"];
            me: {
                facilitates: boolean;
                takesPart: boolean;
                guestName: string | null;
                voted: boolean;
                code: string | null;
                /** Format: date-time */
                now: string;
            };
        };
        ReadCalendarFeedResponse: string;
        ReadCalendarResponse: {
            items: components["schemas"]["CohortDate"][];
            extensions: components["schemas"]["Extension"][];
        };
        ReadCatalogueResponse: {
            tracks: components["schemas"]["Track"][];
        };
        ReadCohortAnswersResponse: {
            activity: components["schemas"]["CohortActivity"];
            items: components["schemas"]["CohortAnswer"][];
            pages: number;
        };
        ReadContributionsResponse: {
            people: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                standing: number;
                days: components["schemas"]["ContributionDay"][];
            }[];
        };
        ReadHomeResponse: {
            nextStep: components["schemas"]["NextStep"];
            due: components["schemas"]["DueItem"][];
            practice: number;
            goals: {
                ask: {
                    moduleCode: string;
                    moduleTitle: string;
                } | null;
                lookBack: number;
            };
            cohorts: components["schemas"]["HomeCohort"][];
            ects: {
                earned: number;
                total: number;
            };
            cloth: components["schemas"]["ClothThread"][];
            recent: {
                lessonId: string;
                title: string;
                /** Format: date-time */
                completedAt: string;
            }[];
        };
        ReadInvitationBody: {
            token: string;
            locale: components["schemas"]["Locale"];
        };
        ReadInvitationResponse: {
            title: string;
            trackTitle: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            email: string;
            displayName: string;
            hasAccount: boolean;
        };
        ReadJoinCodeResponse: {
            title: string;
            trackTitle: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            approval: boolean;
            full: boolean;
        };
        ReadKitToolResponse: {
            id: string;
            title: string;
            activityId: string;
            lesson: {
                id: string;
                slug: string;
                title: string;
                moduleCode: string;
                moduleSlug: string;
                moduleTitle: string;
            };
            activity: components["schemas"]["ActivityDefinition"];
        };
        ReadLessonLibraryResponse: {
            library: components["schemas"]["Json"];
        };
        ReadLibraryEntryResponse: {
            collection: components["schemas"]["CollectionSummary"];
            item: components["schemas"]["LibraryItem"];
            record: components["schemas"]["LibraryRecord"];
            sources: components["schemas"]["LibrarySource"][];
        };
        ReadMatrixResponse: {
            columns: components["schemas"]["MatrixColumn"][];
            rows: components["schemas"]["MatrixRow"][];
            total: number;
            learners: number;
            stuck: number;
            thresholds: components["schemas"]["StuckThresholds"];
        };
        ReadMixerResponse: {
            cohortTitle: string;
            people: components["schemas"]["MixerPerson"][];
            teams: number;
        };
        ReadMoveDifferenceResponse: {
            title: string;
            from: string;
            to: string;
            change: components["schemas"]["ChangeClass"];
            counts: components["schemas"]["DifferenceCounts"];
            parts: components["schemas"]["PartDifference"][];
            brief: components["schemas"]["BlockDifference"][];
            lessons: {
                lessonId: string;
                slug: string;
                title: string;
                /** @enum {string} */
                state: "same" | "changed" | "added" | "removed";
                renamed: {
                    from: string;
                    to: string;
                } | null;
                moved: boolean;
                minutes: {
                    from: number;
                    to: number;
                } | null;
                blocks: components["schemas"]["BlockDifference"][];
                activities: components["schemas"]["ActivityDifference"][];
                learners: components["schemas"]["LearnerCounts"];
            }[];
            pages: number;
        };
        ReadMyReviewResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roundId: string;
            cohortTitle: string;
            title: string;
            /** @enum {string} */
            state: "to-do" | "started" | "given";
            /** Format: date-time */
            dueAt: string;
            timeZone: string;
            asTeam: boolean;
            practiceFirst: boolean;
            teamName: string | null;
            anonymous: boolean;
            criteria: components["schemas"]["RubricCriterion"][];
            work: components["schemas"]["WorkPart"][];
            files: components["schemas"]["ReviewedFile"][];
            review: components["schemas"]["ReviewText"] | null;
            editedAt: string | null;
            reported: boolean;
            rating: {
                useful: number;
                answer: string;
            } | null;
        };
        ReadMyUpdateResponse: {
            lessonId: string;
            slug: string;
            title: string;
            /** Format: date-time */
            completedAt: string;
            completedVersion: string;
            moduleCode: string;
            moduleSlug: string;
            moduleTitle: string;
            version: string;
            difference: components["schemas"]["LessonDifference"];
        };
        ReadMyWishesResponse: {
            cohortTitle: string;
            wishes: components["schemas"]["TeamWishes"] | null;
            people: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            }[];
        };
        ReadOwnLessonResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            locale: components["schemas"]["Locale"];
            minutes: number;
            place: {
                id: string;
                /** @enum {string} */
                kind: "module" | "slot";
                title: string;
            };
            version: number;
            adapted: boolean;
            /** Format: date-time */
            acceptedAt: string;
            author: string | null;
            document: components["schemas"]["LessonDocument"];
            versions: {
                version: number;
                /** Format: date-time */
                acceptedAt: string;
                adapted: boolean;
            }[];
        };
        ReadPitchCodeResponse: {
            title: string;
            seat: components["schemas"]["PitchSeat"];
            state: components["schemas"]["PitchDayState"];
            criteria: {
                id: string;
                title: string;
            }[];
            slots: {
                /** Format: uuid */
                id: string;
                teamName: string;
                current: boolean;
                scored: boolean;
            }[];
        };
        ReadPollResultsResponse: {
            voters: number;
            counts: {
                optionId: string;
                votes: number;
            }[];
        };
        ReadPortfolioResponse: {
            items: components["schemas"]["PortfolioEntry"][];
        };
        ReadPracticeResponse: {
            due: number;
            cards: components["schemas"]["PracticeCard"][];
            nextOn: string | null;
            done: number;
        };
        ReadProposalDraftResponse: {
            id: components["schemas"]["WriteId"];
            kind: components["schemas"]["ProposalKind"];
            cohortId: string | null;
            fields: {
                [key: string]: string;
            };
            /** Format: date-time */
            editedAt: string;
        };
        ReadProposalResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProposalKind"];
            title: string;
            cohort: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            state: components["schemas"]["ProposalState"];
            version: number | null;
            supporters: number;
            supported: boolean;
            mine: boolean;
            author: string | null;
            /** Format: date-time */
            changedAt: string;
            proposed: {
                /** Format: uuid */
                eventId: string;
                content: components["schemas"]["ProposalContent"];
            };
            published: {
                /** Format: uuid */
                eventId: string;
                content: components["schemas"]["ProposalContent"];
            } | null;
            place: {
                id: string;
                /** @enum {string} */
                kind: "module" | "slot";
                title: string;
            } | null;
            entry: {
                collection: string;
                id: string;
            } | null;
            credit: ("name" | "role") | null;
            may: {
                support: boolean;
                change: boolean;
                withdraw: boolean;
                decide: boolean;
            };
            events: {
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["ProposalEventKind"];
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                by: "author" | "lecturer";
                name: string | null;
                reason: string | null;
                text: boolean;
                version: number | null;
            }[];
        };
        ReadProposalTextResponse: {
            content: components["schemas"]["ProposalContent"];
        };
        ReadQuizAnalysisResponse: {
            activity: {
                activityId: string;
                kind: string;
                title: string;
                lessonTitle: string;
                rule: components["schemas"]["SharingRule"];
            };
            /** @enum {string} */
            scope: "cohort" | "everyone";
            everyone: boolean;
            learners: number;
            needed: {
                difficulty: number;
                discrimination: number;
            };
            items: components["schemas"]["ItemAnalysis"][];
        };
        ReadReceivedFeedbackResponse: {
            title: string;
            teamName: string;
            anonymous: boolean;
            mayRate: boolean;
            /** @enum {string} */
            state: "none" | "hidden" | "shown";
            criteria: components["schemas"]["RubricCriterion"][];
            reviews: components["schemas"]["ReceivedReview"][];
        };
        ReadReviewFileResponse: string;
        ReadReviewPracticeResponse: {
            title: string;
            text: string;
            criteria: components["schemas"]["RubricCriterion"][];
            mine: components["schemas"]["ReviewText"] | null;
            agreed: {
                criterionId: string;
                levelId: string;
                why: string;
            }[] | null;
        };
        ReadReviewerQualityResponse: {
            reviewers: {
                name: string;
                score: number | null;
                reviews: {
                    teamName: string;
                    isBest: boolean;
                    distance: number;
                    score: number;
                    dissents: boolean;
                    counted: number | null;
                    criteria: {
                        id: string;
                        given: number;
                        agreed: number;
                        average: number;
                        variance: number;
                        distance: number | null;
                    }[];
                }[];
            }[];
        };
        ReadRoundLessonResponse: {
            round: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                draftId: string;
                title: string;
                state: components["schemas"]["RoundState"];
                versionNumber: number;
            };
            lesson: {
                lessonId: string;
                title: components["schemas"]["LocalisedText"];
            };
            lessons: {
                lessonId: string;
                title: components["schemas"]["LocalisedText"];
            }[];
            document: components["schemas"]["LessonDocument"];
            blocks: components["schemas"]["ThreadBlock"][];
            people: components["schemas"]["ThreadPerson"][];
            writes: boolean;
            othersLater: boolean;
        };
        ReadRoundLinkBody: {
            token: string;
        };
        ReadRoundLinkResponse: {
            /** Format: uuid */
            roundId: string;
            title: string;
            moduleCode: string;
            displayName: string;
            locale: components["schemas"]["Locale"];
            state: components["schemas"]["RoundState"];
            /** Format: date-time */
            closesAt: string;
            asksCode: boolean;
        };
        ReadSessionResponse: {
            account: components["schemas"]["Account"] | null;
            demo: boolean;
        };
        ReadSubmissionFileResponse: string;
        ReadTeamPointsResponse: {
            title: string;
            teamName: string;
            /** Format: date-time */
            dueAt: string;
            timeZone: string;
            open: boolean;
            members: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                mine: boolean;
                points: number | null;
            }[];
        };
        ReadTeamsResponse: {
            cohortTitle: string;
            forms: boolean;
            teams: components["schemas"]["Team"][];
            mine: string | null;
            unplaced: components["schemas"]["TeamMember"][];
            dissolved: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date-time */
                at: string;
            }[];
            choice: {
                /** Format: date */
                until: string;
                largest: number;
                seesEarlier: boolean;
                open: boolean;
            } | null;
        };
        ReadThreadBlocksResponse: {
            blocks: components["schemas"]["ThreadBlock"][];
        };
        ReadTrackRevisionResponse: {
            content: components["schemas"]["TrackContent"];
        };
        ReadTrackVersionResponse: {
            content: components["schemas"]["TrackContent"];
        };
        ReadWorkloadResponse: {
            modules: {
                code: string;
                title: string;
                ects: number;
                hours: {
                    min: number;
                    max: number;
                };
                lessons: components["schemas"]["LessonWorkload"][];
            }[];
            thresholds: components["schemas"]["workloadThresholds"];
        };
        ReadWorkspaceResponse: {
            mode: components["schemas"]["WorkspaceMode"];
            moment: number;
            seesFrom: string | null;
            snapshot: components["schemas"]["WorkspaceSnapshot"];
            people: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            }[];
            authors: [
                number,
                string
            ][];
        };
        ReadWorkspaceStateResponse: {
            moment: number;
            /** Format: base64 */
            state: string;
        };
        ReadyResponse: {
            /** @constant */
            status: "ok";
            version: string;
        };
        RecallAgreementBody: {
            id: components["schemas"]["WriteId"];
            round: number;
        };
        ReceivedReview: {
            /** Format: uuid */
            id: string;
            reviewerName: string | null;
            review: components["schemas"]["ReviewText"];
            rating: {
                useful: number;
                answer: string;
            } | null;
            reported: boolean;
        };
        RecordPositionBody: {
            blockId: string | null;
            /** Format: date-time */
            at: string;
        };
        ReleaseGradesBody: {
            id: components["schemas"]["WriteId"];
            reason: string | null;
        };
        ReleasePeerFeedbackBody: {
            id: components["schemas"]["WriteId"];
        };
        ReleaseState: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            visibleAt: string;
            undoable: boolean;
        };
        RemoveAttachmentBody: {
            id: components["schemas"]["WriteId"];
            removed: boolean;
        };
        RemoveNoteBody: {
            key: string | null;
        };
        RenewBoardCodeResponse: {
            code: string;
        };
        RenewCalendarAddressBody: {
            locale: components["schemas"]["Locale"];
        };
        RenewCalendarAddressResponse: {
            url: string;
        };
        RenewJoinCodeResponse: {
            joinCode: string;
        };
        ReportBody: {
            id: components["schemas"]["WriteId"];
            kind: components["schemas"]["ReportKind"];
            note: string;
        };
        /** @enum {string} */
        ReportKind: "cannot-be-read" | "not-serious";
        RequestPasswordResetBody: {
            /** Format: email */
            email: string;
            locale: components["schemas"]["Locale"];
        };
        ResendRoundLinkBody: {
            id: components["schemas"]["WriteId"];
        };
        ResetPasswordBody: {
            token: string;
            newPassword: components["schemas"]["Password"];
        };
        RestoreWorkspaceBody: {
            id: components["schemas"]["WriteId"];
            moment: number;
        };
        RestoreWorkspaceResponse: {
            moment: number;
        };
        RetrievalGrade: 1 | 2 | 3 | 4;
        ReviewRound: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            draftVersionId: string;
            moduleCode: string;
            versionNumber: number;
            templateId: components["schemas"]["RoundTemplateId"];
            settings: components["schemas"]["RoundSettings"];
            revision: number;
            state: components["schemas"]["RoundState"];
            previousRoundId: string | null;
            participants: components["schemas"]["RoundParticipant"][];
            versions: {
                /** Format: uuid */
                id: string;
                number: number;
                /** Format: date-time */
                createdAt: string;
            }[];
            /** Format: date-time */
            now: string;
        };
        /** @enum {string} */
        ReviewState: "to-do" | "started" | "given" | "lapsed" | "replaced";
        ReviewText: {
            marks: {
                criterionId: string;
                levelId: string | null;
                comment: string;
            }[];
            overall: string;
        };
        ReviewedFile: {
            number: number;
            name: string | null;
            ending: string;
            size: number;
        };
        RichNode: {
            /** @enum {string} */
            type: "paragraph" | "heading" | "bulletList" | "orderedList" | "listItem" | "blockquote" | "codeBlock" | "horizontalRule" | "hardBreak" | "mention" | "attachment" | "table" | "tableRow" | "tableCell" | "tableHeader" | "text";
            text?: string;
            marks?: {
                /** @enum {string} */
                type: "bold" | "italic" | "underline" | "strike" | "code" | "link";
                href?: string;
            }[];
            attrs?: {
                level?: number;
                start?: number;
                id?: string;
                label?: string;
            };
            content?: components["schemas"]["RichNode"][];
        };
        /** @enum {string} */
        Role: "learner" | "lecturer" | "reviewer" | "author" | "administrator";
        RoundBallot: {
            /** @constant */
            kind: "choose";
            options: string[];
        } | {
            /** @constant */
            kind: "dots";
            dots: {
                [key: string]: number;
            };
        } | {
            /** @constant */
            kind: "scale";
            value: number | null;
        } | {
            /** @constant */
            kind: "ranking";
            order: string[];
        } | {
            /** @constant */
            kind: "open";
            text: string;
        };
        RoundControl: {
            /** @constant */
            kind: "open";
        } | {
            /** @constant */
            kind: "close";
        } | {
            /** @constant */
            kind: "extend";
            /** Format: date-time */
            closesAt: string;
        } | {
            /** @constant */
            kind: "reopen";
            /** Format: date-time */
            closesAt: string;
            reason: string;
        };
        RoundHome: {
            /** Format: uuid */
            id: string;
            settings: {
                title: string;
                about: {
                    nl?: string;
                    en?: string;
                };
                goals: components["schemas"]["RoundLine"][];
                opensAt: string | null;
                /** Format: date-time */
                closesAt: string;
                confirmsEmail: boolean;
                /** @enum {string} */
                onWithdrawal: "unnamed" | "removed";
                /** @enum {string} */
                remarksSeen: "always" | "after-closing";
            };
            state: components["schemas"]["RoundState"];
            moduleCode: string;
            versionNumber: number;
            lessons: components["schemas"]["RoundLesson"][];
            firstLessonId: string | null;
            /** @enum {string} */
            standing: "participant" | "moderator";
            me: {
                /** Format: uuid */
                participantId: string;
                displayName: string;
                showsName: boolean;
                roles: components["schemas"]["RoundRole"][];
                consentedAt: string | null;
                guest: boolean;
            } | null;
            consent: {
                version: number;
                text: {
                    nl?: string;
                    en?: string;
                };
            };
            previousRoundId: string | null;
            mayAttach: boolean;
        };
        RoundInvitee: {
            id: components["schemas"]["WriteId"];
            /** Format: email */
            email: string;
            displayName: string;
            locale: components["schemas"]["Locale"];
            roles: components["schemas"]["RoundRole"][];
        };
        RoundLesson: {
            lessonId: string;
            slug: string;
            title: {
                nl?: string;
                en?: string;
            };
            locales: components["schemas"]["Locale"][];
            mine: number;
        };
        RoundLine: {
            nl?: string;
            en?: string;
        };
        RoundParticipant: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            locale: components["schemas"]["Locale"];
            roles: components["schemas"]["RoundRole"][];
            state: components["schemas"]["ParticipantState"];
            remarks: number;
        };
        RoundPoll: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["RoundPollState"];
            question: components["schemas"]["RoundPollQuestion"];
            voters: number;
            voted: boolean;
            result: components["schemas"]["RoundPollResult"] | null;
            followsId: string | null;
            previous: components["schemas"]["RoundPollResult"] | null;
        };
        RoundPollCounts: {
            [key: string]: number;
        };
        RoundPollOutcome: {
            concluded: {
                nl?: string;
                en?: string;
            };
            notConcluded: {
                nl?: string;
                en?: string;
            };
        };
        RoundPollQuestion: {
            /** @constant */
            kind: "choose";
            title: components["schemas"]["RoundPollText"];
            number: number | null;
            choose: number;
            options: {
                id: string;
                title: {
                    nl?: string;
                    en?: string;
                };
            }[];
            shuffled: boolean;
        } | {
            /** @constant */
            kind: "dots";
            title: components["schemas"]["RoundPollText"];
            number: number | null;
            dots: number;
            several: boolean;
            options: {
                id: string;
                title: {
                    nl?: string;
                    en?: string;
                };
            }[];
            shuffled: boolean;
        } | {
            /** @constant */
            kind: "scale";
            title: components["schemas"]["RoundPollText"];
            number: number | null;
            steps: number;
            low: {
                nl?: string;
                en?: string;
            };
            high: {
                nl?: string;
                en?: string;
            };
            noOpinion: boolean;
        } | {
            /** @constant */
            kind: "ranking";
            title: components["schemas"]["RoundPollText"];
            number: number | null;
            options: {
                id: string;
                title: {
                    nl?: string;
                    en?: string;
                };
            }[];
            shuffled: boolean;
        } | {
            /** @constant */
            kind: "open";
            title: components["schemas"]["RoundPollText"];
            number: number | null;
        };
        RoundPollResult: {
            pollId: string;
            question: components["schemas"]["RoundPollQuestion"];
            closedAt: string | null;
            voters: number | null;
            reported: number | null;
            counts: components["schemas"]["RoundPollCounts"] | null;
            roles: {
                role: components["schemas"]["RoundRole"];
                voters: number;
                counts: components["schemas"]["RoundPollCounts"];
            }[];
            withheld: components["schemas"]["RoundRole"][];
            answers: {
                id: string;
                text: string;
                roles: components["schemas"]["RoundRole"][];
            }[];
            outcome: components["schemas"]["RoundPollOutcome"] | null;
            notes: components["schemas"]["RoundPollText"][];
        };
        /** @enum {string} */
        RoundPollState: "planned" | "open" | "closed";
        RoundPollText: {
            nl?: string;
            en?: string;
        };
        RoundQuestion: {
            id: string;
            text: components["schemas"]["RoundLine"];
            minutes: number;
            pollId: string | null;
        };
        /** @enum {string} */
        RoundRole: "student" | "lecturer" | "researcher" | "professional";
        RoundSettings: {
            title: string;
            about: {
                nl?: string;
                en?: string;
            };
            goals: components["schemas"]["RoundLine"][];
            script: components["schemas"]["RoundQuestion"][];
            consent: {
                nl?: string;
                en?: string;
            };
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string;
            confirmsEmail: boolean;
            /** @enum {string} */
            onWithdrawal: "unnamed" | "removed";
            /** @enum {string} */
            remarksSeen: "always" | "after-closing";
        };
        /** @enum {string} */
        RoundState: "planned" | "open" | "closed";
        RoundSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            moduleCode: string;
            versionNumber: number;
            state: components["schemas"]["RoundState"];
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string;
            participants: number;
            consented: number;
        };
        /** @enum {string} */
        RoundTemplateId: "welfare" | "read-through";
        RoundThreadAct: {
            /** @constant */
            kind: "reply";
            text: string;
            /** @default [] */
            mentions: string[];
        } | {
            /** @constant */
            kind: "agree";
        } | {
            /** @constant */
            kind: "disagree";
        } | {
            /** @constant */
            kind: "edit";
            text: string;
            wording: string | null;
        } | {
            /** @constant */
            kind: "remove";
        } | {
            /** @constant */
            kind: "place";
            target: components["schemas"]["ThreadTarget"];
        } | {
            /** @constant */
            kind: "confirm";
        } | {
            /** @constant */
            kind: "reopen";
            reason: string;
        } | {
            /** @constant */
            kind: "block";
            blocking: boolean;
        };
        RubricCriterion: {
            id: string;
            title: string;
            outcomes: string[];
            weight: number;
            levels: {
                id: string;
                title: string;
                points: number;
                text: string;
            }[];
        };
        RunPitchDayBody: {
            /** @enum {string} */
            action: "open" | "close" | "start" | "pause" | "reset";
        } | {
            /** @constant */
            action: "show";
            /** Format: uuid */
            slotId: string;
        };
        RunPitchDayResponse: {
            state: components["schemas"]["PitchDayState"];
            currentSlotId: string | null;
            clock: components["schemas"]["PitchClock"];
        };
        SaveAgreementBody: {
            id: components["schemas"]["WriteId"];
            baseRevision: number;
            content: components["schemas"]["AgreementContent"];
        };
        SaveAgreementResponse: {
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        SaveAnnouncementBody: {
            texts: {
                [key: string]: {
                    title: string;
                    text: string;
                };
            };
            revision: number;
        };
        SaveAnswerBody: {
            id: components["schemas"]["WriteId"];
            activityId: string;
            lessonId: string;
            activityHash: string;
            value: components["schemas"]["Json"];
            submitted: boolean;
            /** Format: date-time */
            editedAt: string;
        };
        SaveGoalBody: {
            moduleCode: string | null;
            text: string;
            evidence: string;
            dueOn: string | null;
            outcome: components["schemas"]["GoalOutcome"] | null;
            lookBack: string;
            sharedWith: string | null;
            removed: boolean;
            id: components["schemas"]["WriteId"];
            /** Format: date-time */
            at: string;
        };
        SaveMarkingBody: {
            criteria: components["schemas"]["MarkedCriteria"];
            comment: string;
            /** Format: date-time */
            editedAt: string;
        };
        SaveMarkingCommentBody: {
            text: string;
            shared: boolean;
        };
        SaveMyWishesBody: {
            id: components["schemas"]["WriteId"];
            wishes: components["schemas"]["TeamWishes"];
        };
        SavePeerSettingsBody: {
            id: components["schemas"]["WriteId"];
            revision: number;
            settings: components["schemas"]["PeerSettings"];
        };
        SavePeerSettingsResponse: {
            revision: number;
        };
        SaveProposalDraftBody: {
            kind: components["schemas"]["ProposalKind"];
            cohortId: string | null;
            fields: {
                [key: string]: string;
            };
            /** Format: date-time */
            editedAt: string;
        };
        SaveTrackDraftBody: {
            id: components["schemas"]["WriteId"];
            baseRevision: number;
            content: components["schemas"]["TrackContent"];
        };
        SaveTrackDraftResponse: {
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        SearchHit: {
            lessonId: string;
            title: string;
            moduleTitle: string;
            moduleSlug: string;
            lessonSlug: string;
            passage: {
                text: string;
                match: boolean;
            }[];
        };
        SearchLessonsResponse: {
            items: components["schemas"]["SearchHit"][];
            total: number;
            page: number;
            pages: number;
            corrected: string | null;
        };
        /** @enum {string} */
        SelfEnrolment: "closed" | "code" | "approval";
        SendAgreementBody: {
            id: components["schemas"]["WriteId"];
            revision: number;
        };
        SendAgreementResponse: {
            round: number;
        };
        SendPartResponse: {
            received: number;
        };
        SessionSummary: {
            /** Format: uuid */
            id: string;
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            current: boolean;
        };
        SetDateBody: {
            opensOn: string | null;
            dueOn: string | null;
        };
        SetFactorBody: {
            id: components["schemas"]["WriteId"];
            /** Format: uuid */
            accountId: string;
            factor: number | null;
            reason: string;
        };
        SetTeamChoiceBody: {
            id: components["schemas"]["WriteId"];
            choice: components["schemas"]["TeamChoice"] | null;
        };
        SetUpBody: {
            token: string;
            /** Format: email */
            email: string;
            password: components["schemas"]["Password"];
            displayName: string;
            locale: components["schemas"]["Locale"];
        };
        SetUpResponse: {
            account: components["schemas"]["Account"];
        };
        SettleMarkingBody: {
            id: components["schemas"]["WriteId"];
            settled: boolean;
        };
        /** @enum {string} */
        SharingRule: "open" | "asked" | "never";
        SignInBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        SignInResponse: {
            account: components["schemas"]["Account"];
        };
        SlotEntry: {
            /** @constant */
            kind: "slot";
            id: string;
            ects: number;
            purpose: {
                nl: string;
                en: string;
            };
        };
        Source: {
            id: string;
            title: string;
            publisher: string;
            /** Format: uri */
            url: string;
            published?: string;
            /** Format: date */
            accessed?: string;
            /** Format: date */
            review: string;
            language?: string;
        };
        StartDraftThreadBody: {
            kind: components["schemas"]["ThreadKind"];
            text: string;
            wording: string | null;
            /** @default [] */
            mentions: string[];
            id: components["schemas"]["WriteId"];
            target: components["schemas"]["ThreadTarget"];
        };
        StartDraftThreadResponse: {
            /** Format: uuid */
            id: string;
        };
        StartPeerFeedbackBody: {
            id: components["schemas"]["WriteId"];
            seed: string;
        };
        StartRoundThreadBody: {
            kind: components["schemas"]["ThreadKind"];
            text: string;
            wording: string | null;
            /** @default [] */
            mentions: string[];
            id: components["schemas"]["WriteId"];
            target: components["schemas"]["ThreadTarget"];
        };
        StartRoundThreadResponse: {
            /** Format: uuid */
            id: string;
        };
        StuckReason: {
            /** @constant */
            rule: "idle";
            days: number;
            open: number;
        } | {
            /** @constant */
            rule: "tries";
            lessonId: string;
            activityId: string;
            title: string;
            tries: number;
            best: number;
            max: number;
        } | {
            /** @constant */
            rule: "behind";
            stageId: string;
            title: string;
            /** Format: date */
            dueOn: string;
            days: number;
            open: number;
        } | {
            /** @constant */
            rule: "slow";
            lessonId: string;
            title: string;
            minutes: number;
            median: number;
            learners: number;
        };
        StuckThresholds: {
            idleDays: number;
            tries: number;
            slowTimes: number;
            slowMinutes: number;
            slowLearners: number;
        };
        SubmissionDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            submittedAt: string;
            byName: string;
            late: boolean;
            final: boolean;
            state: components["schemas"]["SubmissionState"];
            hash: string;
            /** Format: uuid */
            teamId: string;
            teamName: string;
            /** Format: uuid */
            cohortId: string;
            assignmentId: string;
            title: string;
            moduleCode: string;
            moduleVersion: string;
            members: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            }[];
            dates: components["schemas"]["HandInDates"];
            rules: components["schemas"]["HandInRules"];
            snapshot: components["schemas"]["WorkspaceSnapshot"];
            files: components["schemas"]["FrozenFile"][];
            rubric: components["schemas"]["RubricCriterion"][];
            agreement: components["schemas"]["AgreementContent"] | null;
            withdrawnAt: string | null;
        };
        SubmissionRow: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            submittedAt: string;
            byName: string;
            late: boolean;
            final: boolean;
            state: components["schemas"]["SubmissionState"];
            hash: string;
        };
        /** @enum {string} */
        SubmissionState: "standing" | "replaced" | "withdrawn";
        SubmitWorkBody: {
            id: components["schemas"]["WriteId"];
            final: boolean;
            seen: string;
        };
        SupportProposalBody: {
            id: components["schemas"]["WriteId"];
            support: boolean;
        };
        SupportProposalResponse: {
            supporters: number;
            supported: boolean;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            members: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                background: components["schemas"]["Background"] | null;
                seesEarlier: boolean | null;
            }[];
        };
        TeamChange: {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "make";
            /** Format: uuid */
            teamId: string;
            name: components["schemas"]["TeamName"];
            accountIds: string[];
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "rename";
            /** Format: uuid */
            teamId: string;
            name: components["schemas"]["TeamName"];
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "place";
            /** Format: uuid */
            accountId: string;
            teamId: string | null;
            seesEarlier: boolean;
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "dissolve";
            /** Format: uuid */
            teamId: string;
        } | {
            id: components["schemas"]["WriteId"];
            /** @constant */
            action: "restore";
            /** Format: uuid */
            teamId: string;
        };
        TeamChoice: {
            /** Format: date */
            until: string;
            largest: number;
            seesEarlier: boolean;
        };
        TeamHandIn: {
            /** Format: uuid */
            teamId: string;
            teamName: string;
            members: number;
            state: components["schemas"]["TeamHandInState"];
            /** Format: date-time */
            dueAt: string;
            extension: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                until: string;
                reopens: boolean;
                reason: string;
            } | null;
            submission: {
                /** Format: uuid */
                id: string;
                number: number;
                /** Format: date-time */
                submittedAt: string;
                late: boolean;
                final: boolean;
                hash: string;
            } | null;
            submissions: number;
        };
        /** @enum {string} */
        TeamHandInState: "nothing" | "draft" | "final" | "late" | "overdue";
        /** @enum {string} */
        TeamLanguage: "nl" | "en" | "fr" | "de" | "es" | "it" | "pt" | "el" | "lt" | "is" | "pl" | "ro" | "tr" | "ar" | "uk" | "ru";
        TeamMember: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            background: components["schemas"]["Background"] | null;
        };
        TeamName: string;
        TeamPage: {
            /** Format: uuid */
            id: string;
            name: string;
            cohort: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            /** @enum {string} */
            standing: "member" | "former" | "lecturer";
            members: components["schemas"]["TeamMember"][];
            group: {
                state: components["schemas"]["AgreementState"] | null;
                approved: boolean;
            };
            assignments: {
                assignmentId: string;
                title: string;
                moduleCode: string;
                moduleSlug: string;
                /** Format: date-time */
                dueAt: string;
                agreement: {
                    state: components["schemas"]["AgreementState"] | null;
                    approved: boolean;
                };
            }[];
        };
        TeamWishes: {
            languages: components["schemas"]["TeamLanguage"][];
            hours: components["schemas"]["WeekSlot"][];
            with: string[];
            notWith: string[];
        };
        TextPiece: {
            /** @enum {string} */
            kind: "same" | "inserted" | "deleted";
            text: string;
        };
        Thread: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ThreadKind"];
            state: components["schemas"]["ThreadState"];
            blocking: boolean;
            lessonId: string;
            locale: components["schemas"]["Locale"];
            place: {
                blockId: string;
                start: number;
                end: number;
                whole: boolean;
            } | null;
            quote: string;
            text: string;
            wording: string | null;
            by: components["schemas"]["ThreadVoice"];
            madeIn: number;
            /** Format: date-time */
            createdAt: string;
            edited: boolean;
            agreed: number;
            iAgree: boolean;
            replies: components["schemas"]["ThreadReply"][];
            decision: {
                /** @enum {string} */
                state: "accepted" | "declined";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            solvedIn: number | null;
        };
        ThreadBlock: {
            blockId: string;
            text: string;
        };
        /** @enum {string} */
        ThreadKind: "comment" | "question" | "suggestion" | "unclear";
        ThreadPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ThreadReply: {
            /** Format: uuid */
            id: string;
            text: string;
            by: components["schemas"]["ThreadVoice"];
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        ThreadState: "open" | "accepted" | "declined" | "done" | "confirmed";
        ThreadTarget: {
            lessonId: string;
            locale: components["schemas"]["Locale"];
            blockId: string;
            selection: {
                start: number;
                end: number;
            } | null;
        };
        ThreadVoice: {
            name: string | null;
            roles: components["schemas"]["RoundRole"][];
            mine: boolean;
        };
        TimeZone: string;
        Track: {
            slug: string;
            version: string;
            title: string;
            summary: string;
            note: string;
            ects: number;
            hours: {
                min: number;
                max: number;
            };
            stages: components["schemas"]["TrackStage"][];
        };
        TrackChange: {
            /** @enum {string} */
            kind: "added" | "removed" | "moved" | "changed";
            /** @enum {string} */
            part: "track" | "stage" | "module" | "slot" | "elective";
            id: string;
            name: {
                nl: string;
                en: string;
            };
            from: {
                nl: string;
                en: string;
            } | null;
            to: {
                nl: string;
                en: string;
            } | null;
            fields: {
                /** @enum {string} */
                field: "title" | "summary" | "note" | "ectsTarget" | "introduction" | "startDay" | "weeks" | "version" | "elective" | "choose" | "ects" | "purpose";
                before: string;
                after: string;
            }[];
        };
        TrackContent: {
            title: {
                nl: string;
                en: string;
            };
            summary: {
                nl: string;
                en: string;
            };
            note: {
                nl: string;
                en: string;
            };
            ectsTarget: number | null;
            stages: components["schemas"]["TrackStageContent"][];
        };
        TrackDraft: {
            revision: number;
            content: components["schemas"]["TrackContent"];
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
            /** Format: uuid */
            id: string;
            slug: string;
            owner: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            };
            editors: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                email: string;
            }[];
            own: boolean;
            archived: boolean;
            versions: components["schemas"]["TrackVersion"][];
        };
        TrackDraftSummary: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: {
                nl: string;
                en: string;
            };
            stages: number;
            version: string | null;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
            archived: boolean;
            own: boolean;
        };
        TrackEntry: components["schemas"]["ModuleEntry"] | components["schemas"]["SlotEntry"];
        TrackModule: {
            code: string;
            version: string | null;
            newest: boolean;
            title: {
                nl: string;
                en: string;
            };
            ects: number;
            hours: {
                min: number;
                max: number;
            };
            prerequisites: string[];
            openSpacePercent: number;
            outcomes: number;
            assesses: string[];
        };
        TrackStage: {
            id: string;
            title: string;
            ects: number;
            introduction: string;
            modules: components["schemas"]["ModuleSummary"][];
            slots: {
                id: string;
                ects: number;
                purpose: string;
            }[];
            electives: {
                id: string;
                title: string;
                choose: number;
                modules: string[];
            }[];
        };
        TrackStageContent: {
            id: string;
            title: {
                nl: string;
                en: string;
            };
            introduction: {
                nl: string;
                en: string;
            };
            startDay: number | null;
            weeks: number | null;
            electives: components["schemas"]["ElectiveGroup"][];
            entries: components["schemas"]["TrackEntry"][];
        };
        TrackVersion: {
            version: string;
            /** Format: date-time */
            publishedAt: string;
            note: string;
        };
        UndoReleaseBody: {
            /** Format: uuid */
            releaseId: string;
        };
        UnreadState: {
            unread: number;
            newest: components["schemas"]["Notification"] | null;
        };
        UnscheduleAnnouncementBody: {
            id: components["schemas"]["WriteId"];
        };
        UnsubscribeResponse: {
            before: {
                [key: string]: components["schemas"]["MailTiming"];
            };
        };
        UpdateAccountRolesBody: {
            roles: components["schemas"]["Role"][];
        };
        UpdateAccountRolesResponse: {
            account: components["schemas"]["AccountSummary"];
        };
        UpdateCohortBody: {
            title?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            timeZone?: components["schemas"]["TimeZone"];
            locale?: components["schemas"]["Locale"];
            capacity?: number | null;
            selfEnrolment?: components["schemas"]["SelfEnrolment"];
        };
        UpdateProfileBody: {
            displayName?: string;
            locale?: components["schemas"]["Locale"];
            country?: components["schemas"]["Country"];
            background?: components["schemas"]["Background"] | null;
        };
        UpdateProfileResponse: {
            account: components["schemas"]["Account"];
        };
        UpdatedLesson: {
            lessonId: string;
            slug: string;
            title: string;
            /** Format: date-time */
            completedAt: string;
            completedVersion: string;
        };
        VoteOnBoardBody: {
            round: number;
            dots: components["schemas"]["BoardDots"];
        };
        /** @enum {string} */
        WeekSlot: "mon-morning" | "mon-afternoon" | "mon-evening" | "tue-morning" | "tue-afternoon" | "tue-evening" | "wed-morning" | "wed-afternoon" | "wed-evening" | "thu-morning" | "thu-afternoon" | "thu-evening" | "fri-morning" | "fri-afternoon" | "fri-evening" | "sat-morning" | "sat-afternoon" | "sat-evening" | "sun-morning" | "sun-afternoon" | "sun-evening";
        WithdrawAnnouncementBody: {
            id: components["schemas"]["WriteId"];
        };
        WithdrawFromRoundBody: {
            id: components["schemas"]["WriteId"];
        };
        WithdrawProposalBody: {
            id: components["schemas"]["WriteId"];
        };
        WithdrawSubmissionBody: {
            id: components["schemas"]["WriteId"];
        };
        WorkPage: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                cohortId: string;
            };
            /** @enum {string} */
            standing: "member" | "former" | "lecturer";
            members: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
            }[];
            assignment: {
                id: string;
                title: string;
                moduleCode: string;
                /** Format: date-time */
                dueAt: string;
                milestones: {
                    id: string;
                    title: string;
                    text: string;
                }[];
            };
        };
        WorkPart: {
            title: string;
            paragraphs: {
                label: string | null;
                text: string;
            }[];
        };
        /** @enum {string} */
        WorkspaceMode: "write" | "read" | "left";
        WorkspacePeriod: {
            moment: number;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            endedAt: string;
            /** Format: uuid */
            accountId: string;
            displayName: string;
            characters: number;
            removed: number;
            entries: number;
            comments: number;
            restored: number | null;
        };
        WorkspaceSnapshot: {
            text: components["schemas"]["RichNode"][];
            canvases: {
                id: string;
                /** @enum {string} */
                kind: "canvas" | "board";
                template: string;
                title: string;
                zones: {
                    id: string;
                    title: string;
                }[];
                notes: {
                    id: string;
                    zone: string;
                    text: string;
                    evidence: ("heard" | "assumed") | null;
                    mark: string | null;
                    accountId: string | null;
                }[];
                sketches: {
                    [key: string]: {
                        strokes: {
                            /** @enum {string} */
                            width: "thin" | "medium" | "thick";
                            points: number[];
                        }[];
                        description: string;
                    };
                };
            }[];
            tables: {
                id: string;
                template: string;
                title: string;
                columns: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    type: "text" | "number" | "date" | "choice";
                }[];
                rows: {
                    id: string;
                    cells: {
                        [key: string]: string;
                    };
                }[];
            }[];
            tasks: {
                id: string;
                text: string;
                milestone: string | null;
                assignee: string | null;
                dueOn: string | null;
                done: boolean;
            }[];
            comments: {
                id: string;
                replyTo: string | null;
                about: {
                    /** @enum {string} */
                    part: "text" | "canvas" | "table" | "task";
                    id: string | null;
                    quote: string;
                };
                text: string;
                mentions: string[];
                resolved: boolean;
                writtenAt: string | null;
                accountId: string | null;
            }[];
        };
        /** Format: uuid */
        WriteId: string;
        WriteNoteBody: {
            /** Format: uuid */
            key: string;
            text: string;
        };
        WriteSheetBody: {
            title?: string;
            what?: string;
            why?: string;
            who?: string;
            partners?: string;
            needs?: string;
            steps?: string;
        };
        WrittenGoal: {
            moduleCode: string;
            text: string;
            evidence: string;
            dueOn: string | null;
            path: string;
            lessonTitle: string;
        };
        workloadThresholds: {
            margin: number;
            learners: number;
            pauseMinutes: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadSessionResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/too-many-attempts, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSessionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/session-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateProfileResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required, identity/wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/too-many-attempts, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/link-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetBody"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/too-many-attempts, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/email-taken, identity/setup-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/link-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                search?: string;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAccountsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAccountResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/email-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountRolesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAccountRolesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/account-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/last-administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCatalogue: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCatalogueResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readModule: {
        parameters: {
            query: {
                locale: "nl" | "en";
                version?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDetail"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLesson: {
        parameters: {
            query: {
                locale: "nl" | "en";
                version?: string;
                country?: "BE" | "GR" | "LT" | "IS";
            };
            header?: never;
            path: {
                slug: string;
                lessonSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPage"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, catalogue/module-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchLessons: {
        parameters: {
            query: {
                q: string;
                locale: "nl" | "en";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchLessonsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCollections: {
        parameters: {
            query: {
                locale: "nl" | "en";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCollectionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLibraryJson: {
        parameters: {
            query: {
                locale: "nl" | "en";
                q?: string;
                kind?: string;
                domain?: string;
                region?: string;
                country?: string;
                topic?: string;
                status?: string;
                question?: string;
                chosen?: string;
                area?: string;
                flag?: string;
            };
            header?: never;
            path: {
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportLibraryJsonResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description library/collection-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLibraryCsv: {
        parameters: {
            query: {
                locale: "nl" | "en";
                q?: string;
                kind?: string;
                domain?: string;
                region?: string;
                country?: string;
                topic?: string;
                status?: string;
                question?: string;
                chosen?: string;
                area?: string;
                flag?: string;
            };
            header?: never;
            path: {
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportLibraryCsvResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description library/collection-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLibrary: {
        parameters: {
            query: {
                locale: "nl" | "en";
                q?: string;
                kind?: string;
                domain?: string;
                region?: string;
                country?: string;
                topic?: string;
                status?: string;
                question?: string;
                chosen?: string;
                area?: string;
                flag?: string;
                page?: number;
            };
            header?: never;
            path: {
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLibraryResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description library/collection-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLibraryEntry: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadLibraryEntryResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description library/collection-unknown, library/entry-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKit: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListKitResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readKitTool: {
        parameters: {
            query: {
                locale: "nl" | "en";
                country?: "BE" | "GR" | "LT" | "IS";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadKitToolResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description kit/tool-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKitTemplates: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListKitTemplatesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readModuleProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moduleCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleProgress"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHome: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadHomeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPositionBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markComplete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkCompleteBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnswers: {
        parameters: {
            query: {
                lessonId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswersResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswerBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerRevision"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/value-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRevisionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPollResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPollResultsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyCohorts: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyCohortsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinCohort: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCohortBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinCohortResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/code-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCohort: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCohortBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCohortResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/track-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/period-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCohort: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCohortBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/period-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewJoinCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewJoinCodeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeJoinCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLecturer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLecturerBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/not-a-lecturer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLecturer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/last-lecturer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                search?: string;
                state?: "invited" | "requested" | "waitlisted" | "enrolled" | "left" | "removed" | "refused";
                sort?: "name" | "state" | "since";
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPeopleResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideEnrolmentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideEnrolmentResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/person-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJoinCode: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadJoinCodeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/code-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMyEnrolmentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMyEnrolmentResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInvitationsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewInvitationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInvitationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmInvitationsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmInvitationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/preview-faulty */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/preview-unknown */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/invitation-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInvitationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadInvitationResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/invitation-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openInvitedAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenInvitedAccountBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInvitedAccountResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/email-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/invitation-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askToJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToJoinBody"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/code-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptInvitationResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/invitation-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCalendarResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spreadDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                kind: "stage" | "lesson";
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDateBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/date-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/period-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadlineBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/date-unknown, cohorts/person-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                extensionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/date-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDates: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyDatesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewCalendarAddressBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewCalendarAddressResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ReadCalendarFeedResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGoals: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGoalsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGoalBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGoalRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGoalRevisionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipGoals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moduleCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSharedGoals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSharedGoalsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPractice: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPracticeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCardBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/value-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gradeCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeCardBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeCardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPortfolio: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPortfolioResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePortfolioBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPortfolioPage: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ExportPortfolioPageResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPortfolioArchive: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ExportPortfolioArchiveResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyTracks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyTracksResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrackModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTrackModulesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTrackDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrackDraftBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTrackDraftResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/track-unknown, tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrackDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackDraft"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveTrackDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTrackDraftBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveTrackDraftResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/archived, tracks/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveTrackDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveTrackDraftBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTrackEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTrackEditorBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/not-an-editor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTrackEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrackRevisions: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTrackRevisionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrackRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTrackRevisionResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishTrackBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishTrackResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/archived, tracks/changed-meanwhile, tracks/version-not-higher */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description tracks/has-errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrackVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTrackVersionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/track-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrackVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTrackVersionResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/track-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareTrackVersions: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompareTrackVersionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/track-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMatrix: {
        parameters: {
            query: {
                locale: "nl" | "en";
                search?: string;
                background?: ("social" | "business" | "technology" | "arts" | "health" | "other") | "none";
                stuck?: "any" | "idle" | "tries" | "behind" | "slow";
                sort?: "name" | "progress" | "active" | "stuck";
                direction?: "up" | "down";
                module?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMatrixResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMatrixCsv: {
        parameters: {
            query: {
                locale: "nl" | "en";
                search?: string;
                background?: ("social" | "business" | "technology" | "arts" | "health" | "other") | "none";
                stuck?: "any" | "idle" | "tries" | "behind" | "slow";
                sort?: "name" | "progress" | "active" | "stuck";
                direction?: "up" | "down";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportMatrixCsvResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMatrixXlsx: {
        parameters: {
            query: {
                locale: "nl" | "en";
                search?: string;
                background?: ("social" | "business" | "technology" | "arts" | "health" | "other") | "none";
                stuck?: "any" | "idle" | "tries" | "behind" | "slow";
                sort?: "name" | "progress" | "active" | "stuck";
                direction?: "up" | "down";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ExportMatrixXlsxResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkload: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWorkloadResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCohortActivities: {
        parameters: {
            query: {
                locale: "nl" | "en";
                module?: string;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCohortActivitiesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCohortAnswers: {
        parameters: {
            query: {
                locale: "nl" | "en";
                anonymous?: "yes" | "no";
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCohortAnswersResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuizAnalysis: {
        parameters: {
            query: {
                locale: "nl" | "en";
                scope?: "cohort" | "everyone";
            };
            header?: never;
            path: {
                cohortId: string;
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadQuizAnalysisResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySharing: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMySharingResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMySharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMySharingBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMySharingResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description answers/activity-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description insight/never-shared */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                cohort?: string | "site";
                state?: "proposed" | "accepted" | "adapted" | "declined" | "withdrawn";
                kind?: "source" | "case" | "actor" | "lesson";
                mine?: "true" | "false";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProposalsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/lesson-refused, proposals/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProposal: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadProposalResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProposalText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadProposalTextResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeProposalResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/lesson-refused, proposals/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supportProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportProposalResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideProposalResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/changed-meanwhile, proposals/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/lesson-refused, proposals/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnLessons: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOwnLessonsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnLesson: {
        parameters: {
            query: {
                locale: "nl" | "en";
                version?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOwnLessonResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposalDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProposalDraftsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProposalDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadProposalDraftResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveProposalDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProposalDraftBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposals/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProposalDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLessonLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadLessonLibraryResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                before?: number;
                unread?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNotificationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadState"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["FollowNotificationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkNotificationResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAllNotificationsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkAllNotificationsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMessageSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSettings"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMessageSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSettings"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                kinds: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscribeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseByMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseByMailBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnnouncements: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnnouncementsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAnnouncementResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnnouncementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description messages/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAnnouncementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description messages/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unscheduleAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnscheduleAnnouncementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description messages/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAnnouncementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description messages/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAnnouncementBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAnnouncements: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyAnnouncementsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnnouncement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description messages/announcement-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCohortAssignments: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCohortAssignmentsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAssignmentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeAssignmentResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/dates-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendTeamBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTeamExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
                extensionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/extension-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAttachmentsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginUploadBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeginUploadResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, attachments/upload-unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/too-much */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/name-refused, attachments/type-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendPart: {
        parameters: {
            query: {
                offset: number;
            };
            header?: never;
            path: {
                teamId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendPartResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/upload-unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/part-misplaced */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/upload-unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/part-misplaced */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/too-much */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/content-refused, attachments/type-differs, attachments/type-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttachmentBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/too-much */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAttachment: {
        parameters: {
            query?: {
                show?: string;
            };
            header?: never;
            path: {
                teamId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ReadAttachmentResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandIn: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandIn"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitWorkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRow"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description submissions/changed-meanwhile, submissions/closed, submissions/not-again, submissions/not-complete, submissions/not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSubmission: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetail"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description submissions/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSubmissionFile: {
        parameters: {
            query?: {
                show?: string;
            };
            header?: never;
            path: {
                submissionId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ReadSubmissionFileResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description submissions/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSubmissionBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description submissions/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description submissions/not-withdrawable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeamHandIns: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTeamHandInsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSubmissions: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ExportSubmissionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMailboxResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCohortVersions: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCohortVersionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMoveDifference: {
        parameters: {
            query: {
                locale: "nl" | "en";
                from: string;
                to: string;
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMoveDifferenceResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideVersionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideVersionMoveBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideVersionMoveResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description versions/changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersionDecisions: {
        parameters: {
            query: {
                locale: "nl" | "en";
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionDecisionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyUpdates: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyUpdatesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissMyUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissMyUpdateBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/module-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyUpdate: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMyUpdateResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyReviews: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyReviewsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyReview: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMyReviewResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReviewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ReadReviewFileResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/unknown, peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepReviewBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReviewBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferReviewResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReviewPractice: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReviewPracticeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    practiseReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PractiseReviewBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceivedFeedback: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReceivedFeedbackResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateReviewBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeamPoints: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTeamPointsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveTeamPoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveTeamPointsBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPeerFeedback: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerFeedbackOverview"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePeerSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePeerSettingsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavePeerSettingsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/changed-meanwhile, peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAllocation: {
        parameters: {
            query: {
                seed: string;
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPreview"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPeerFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPeerFeedbackBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePeerFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePeerFeedbackBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description peer-feedback/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePeerReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePeerReportBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown, peer-feedback/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeerReviews: {
        parameters: {
            query?: {
                page?: number;
                state?: "to-do" | "started" | "given" | "lapsed" | "replaced";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPeerReviewsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPeerReviews: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportPeerReviewsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReviewerQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReviewerQualityResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarking: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMarkingResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveGradeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeSettings"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMarking: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marking"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMarking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMarkingBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleMarking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleMarkingBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeMarkBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFactorBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarkingComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMarkingCommentsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMarkingComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMarkingCommentBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMarkingComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRelease: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewReleaseResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseGradesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseState"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/reason-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoReleaseBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/too-late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyGrades: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyGradesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appealGrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealGradeBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/already-appealed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGrade: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                gradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grade"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAppealBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description grades/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrades: {
        parameters: {
            query: {
                locale: "nl" | "en";
                appeals?: string;
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGradesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportGradesCsv: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportGradesCsvResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportGradesXlsx: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ExportGradesXlsxResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPitchDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPitchDaysResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planPitchDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                pitchDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PitchDaySettings"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPitchDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pitchDayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PitchDay"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderPitches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pitchDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPitchesBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announcePitchDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pitchDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncePitchDayBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runPitchDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pitchDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunPitchDayBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPitchDayResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPitchCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPitchCodeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castPitchBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastPitchBallotBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pitch-days/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTeamsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/person-unknown, cohorts/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTeamChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTeamChoiceBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyTeamChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/closed, teams/full, teams/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoundLesson: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                roundId: string;
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRoundLessonResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/consent-first, rounds/not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundThreads: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                roundId: string;
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoundThreadsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/consent-first, rounds/not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRoundThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRoundThreadBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartRoundThreadResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown, threads/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/consent-first, rounds/not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description threads/empty, threads/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnRoundThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRoundThreadBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown, threads/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/consent-first, rounds/not-open, threads/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description threads/empty, threads/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDraftThreads: {
        parameters: {
            query?: {
                state?: "open" | "accepted" | "declined" | "done" | "confirmed";
                kind?: "comment" | "question" | "suggestion" | "unclear";
                role?: "student" | "lecturer" | "researcher" | "professional";
                lessonId?: string;
                roundId?: string;
                mine?: string;
                placing?: string;
                blocking?: string;
                page?: number;
            };
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftThreadsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startDraftThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftThreadBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartDraftThreadResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, drafts/unknown, threads/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description threads/empty, threads/place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readThreadBlocks: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                draftId: string;
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadThreadBlocksResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, drafts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnDraftThreads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnDraftThreadsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActOnDraftThreadsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/lesson-unknown, drafts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description threads/not-an-author */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description threads/place-unknown, threads/version-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkPage: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentionMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionMemberBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWorkspaceResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkspaceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
                moment: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWorkspaceStateResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, request/not-found, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkspacePeriods: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWorkspacePeriodsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreWorkspaceBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreWorkspaceResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, request/not-found, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContributions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadContributionsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyWishes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMyWishesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMyWishes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMyWishesBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/person-unknown, cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findFellows: {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindFellowsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMixer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMixerResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmMix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMixBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/changed-meanwhile, teams/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgreement: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAgreementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveAgreementResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/changed-meanwhile, agreements/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeWithAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeWithAgreementBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/changed-meanwhile, agreements/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendAgreementBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendAgreementResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/changed-meanwhile, agreements/not-all-agree, agreements/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallAgreementBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAgreementBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description assignments/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description agreements/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query: {
                locale: "nl" | "en";
                state?: "draft" | "sent" | "questions" | "approved";
                page?: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAgreementsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cohorts/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeamPage: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBoards: {
        parameters: {
            query?: {
                cohortId?: string;
                teamId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBoardsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBoardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown, cohorts/unknown, teams/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/agreement-first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExampleBoard: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadBoardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["FollowBoardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    controlBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/full, boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveNoteBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrangeBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voteOnBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteOnBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/dots-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseClustersBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSheetBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuthors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAuthorsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportBoardCsv: {
        parameters: {
            query: {
                locale: "nl" | "en";
            };
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportBoardCsvResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findBoardByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindBoardByCodeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/code-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBoardBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinBoardResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/code-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBoardGuests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBoardGuestsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBoardGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
                guestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewBoardCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewBoardCodeResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeBoardCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description boards/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyRoundsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoundHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHome"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/changed-meanwhile, rounds/not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFromRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFromRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachToRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachToRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required, access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoundTemplatesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoundDraftsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReviewRoundsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReviewRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReviewRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateReviewRoundResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReviewRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRound"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReviewRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReviewRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReviewRoundResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/changed-meanwhile, rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/dates-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    controlReviewRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlReviewRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/dates-reversed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteToRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToRoundBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteToRoundResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendRoundLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendRoundLinkBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoundLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadRoundLinkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRoundLinkResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/link-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRoundLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundLinkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRoundLinkResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/link-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many, request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmRoundLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRoundLinkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmRoundLinkResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/link-invalid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundPolls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoundPollsResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castRoundBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastRoundBallotBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/already-voted, round-polls/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/ballot-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundPollTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoundPollTemplatesResponse"];
                };
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planRoundPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRoundPollBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/not-now, round-polls/too-many */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRoundPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRoundPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeRoundPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeRoundPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundPollOutcome"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request/invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access/sign-in-required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/unknown, rounds/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-polls/not-now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description server/unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
