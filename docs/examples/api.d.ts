// Generated from openapi/openapi.json by `npm run openapi`.
export interface paths {
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who am I?
     * @description The party that is signed in, what it may do, and whom its account may be instead.
     */
    get: operations['session_read'];
    put?: never;
    /**
     * Sign in with a password
     * @description An unknown address and a wrong password get the same answer. After five wrong passwords each further one makes the next try wait longer, fifteen minutes at most: 429 with `retryAfterSeconds`.
     */
    post: operations['session_create'];
    /**
     * Sign out
     * @description Ends this session, and the sittings that run on its device. Its token is worth nothing from now on.
     */
    delete: operations['session_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with a link
     * @description A link works once. An invitation binds its reader to the account of the address it was sent to. A worker sets a password with it; a link that is refused for its password stays usable.
     */
    post: operations['session_redeem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on as another party of your account
     * @description Ends this session and opens another, which may be in another organisation, with a token of its own. It takes no Idempotency-Key: the session that would repeat the request has ended.
     */
    post: operations['session_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
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
     * Sign out everywhere
     * @description Ends every session of your account, in every organisation and on every device, this one too.
     */
    delete: operations['sessions_end_all'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set your password
     * @description Ends every other session of the account. Passwords that leaked or are guessed easily are refused; people and supporters need none at all.
     */
    put: operations['password_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a link
     * @description Sends a link to sign in to each person and supporter of this address, and one to set a new password where it is a worker's. The answer is the same, and takes as long, whether or not the address is known. More than five an hour are not sent.
     */
    post: operations['links_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite a worker
     * @description For administrators. Sends an invitation, good for fourteen days, to the address the organisation has of the worker, and takes back an earlier one. The answer is the same whether or not the address has an account.
     */
    post: operations['invitations_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations/{invitationId}': {
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
     * Take back an invitation of a worker
     * @description For administrators. Its link can no longer be used.
     */
    delete: operations['invitations_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The API keys
     * @description For administrators. Revoked and expired ones too; the newest first.
     */
    get: operations['api_keys_list'];
    put?: never;
    /**
     * Make an API key
     * @description For administrators. The secret is in this answer and in no other. A system has at most two live keys, so that it can change over from one to the next. Requests with a key name the clinician they are made for in `Trellis-Acting-Worker`.
     */
    post: operations['api_keys_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{keyId}': {
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
     * Revoke an API key
     * @description For administrators. Its next request is refused.
     */
    delete: operations['api_keys_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The organisation
     * @description The organisation you are signed in to, and its settings.
     */
    get: operations['organisation_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the settings
     * @description For administrators. Send the ETag you read in If-Match.
     */
    patch: operations['organisation_revise'];
    trace?: never;
  };
  '/v1/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The teams
     * @description The teams of the organisation by name: the open ones, unless `state` asks for others.
     */
    get: operations['teams_list'];
    put?: never;
    /**
     * Open a team
     * @description For administrators. Names are unique in the organisation.
     */
    post: operations['teams_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{teamId}': {
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
     * Change a team
     * @description For administrators. Send the ETag you read in If-Match.
     */
    patch: operations['teams_revise'];
    trace?: never;
  };
  '/v1/teams/{teamId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a team
     * @description For administrators. Not while it supports anybody or anybody works in it: the answer then counts both. A closed team takes no new episodes and no new workers; what was done there keeps its name.
     */
    post: operations['teams_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The workers
     * @description Those who work here now, by name, with their roles. For every colleague.
     */
    get: operations['workers_list'];
    put?: never;
    /**
     * Take a worker on
     * @description For administrators. An invitation to sign in is a step of its own.
     */
    post: operations['workers_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workers/{workerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A worker
     * @description Also one who has left: names stay readable beside what they wrote.
     */
    get: operations['workers_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a worker
     * @description For administrators. The address in the directory changes; the one they sign in with is their own. Send the ETag you read in If-Match.
     */
    patch: operations['workers_revise'];
    trace?: never;
  };
  '/v1/workers/{workerId}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A worker leaves
     * @description For administrators. Ends their roles, sessions and open links at once. What they wrote stays theirs. A caseload keeps nobody: the answer warns of open episodes that name them as key worker, and their teams find those by `GET /v1/people?keyWorker=` and hand them over. Until then no plan of theirs can be proposed.
     */
    post: operations['workers_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workers/{workerId}/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a worker a role
     * @description For administrators. Roles add up, and count from the next request on. Answers the worker.
     */
    post: operations['memberships_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workers/{workerId}/memberships/{membershipId}': {
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
     * Take a role from a worker
     * @description For administrators. Counts from the next request on; that the worker had the role stays known.
     */
    delete: operations['memberships_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find people
     * @description Your people by name, or with `search` the best matches first: any part of a name or called-as, in any order, forgiving case, accents and a slip in a longer word; or an identifier as a whole. Only people in your reach.
     */
    get: operations['people_list'];
    put?: never;
    /**
     * Make a record of a person
     * @description With the first episode, by a team of yours: it opens the record to that team. A record that has one of the identifiers is a 409, with the team to ask where it is not yours to see; one with the same name and a birth date that may be the same is a warning.
     */
    post: operations['people_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A person
     * @description For the person, the workers who reach them, and service managers. A supporter with a live consent learns the name and what the person is called. Each look is kept, and the person sees who looked.
     */
    get: operations['people_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a record
     * @description The person changes what they are called, pronouns, contacts and preferred words; the care team all of it. Lists are replaced as a whole, each characteristic of equality by itself. Send the ETag you read in If-Match.
     */
    patch: operations['people_revise'];
    trace?: never;
  };
  '/v1/people/{personId}/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Possible duplicates of a record
     * @description Records with the same name and a birth date that may be the same. Of those that are not yours to see you learn the teams to ask.
     */
    get: operations['people_duplicates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/by-identifier/{system}/{value}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Make or change the record with this identifier
     * @description For electronic health records. 201 makes the record, and takes the first episode for that; 200 changes it: what is left out stays, identifiers are added. If-Match may name the version that was read. A record that is not in reach of the acting clinician is a 409 with the team to ask.
     */
    put: operations['people_by_identifier_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/entered-in-error': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a record as entered for the wrong person
     * @description Takes it out of search and lists, closes it to changes and shows it with a banner to those who reach it. Its identifiers become free for the right record. Nothing is deleted.
     */
    post: operations['mark_in_error_mark'];
    /**
     * Take the mark back
     * @description The record is found again and takes changes; identifiers come back where they are still free.
     */
    delete: operations['mark_in_error_undo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite the person
     * @description Sends a link, good for fourteen days, with which the person joins with an account of their own, and takes back an earlier one. Only its reader ever sees it. The answer is the same whether or not the address has an account.
     */
    post: operations['person_invitations_person'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/supporters/{supporterId}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite a supporter
     * @description As for the person. What the supporter sees is what consents open, and nothing before. One whom the person does not want involved is not invited.
     */
    post: operations['person_invitations_supporter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/episodes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The episodes of a person
     * @description Every stretch of support, past ones too. The person sees their own.
     */
    get: operations['episodes_list'];
    put?: never;
    /**
     * Open an episode
     * @description A team begins to support the person, beside those that do already. The first one leads. The key worker needs a role with people in that team.
     */
    post: operations['episodes_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/episodes/{episodeId}': {
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
     * Change an episode
     * @description Who leads, the key worker, the legal ground. Send the ETag you read in If-Match.
     */
    patch: operations['episodes_revise'];
    trace?: never;
  };
  '/v1/people/{personId}/episodes/{episodeId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an episode
     * @description Takes the view of the person and their way back: support does not end without them. The team sees the person for thirty days more. Where the leading episode closes, the longest-running other one leads. Send the ETag you read in If-Match.
     */
    post: operations['episodes_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/caseload-handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand over a caseload
     * @description All open episodes of one key worker go to another at once, as far as they lie in teams of yours; each is kept in the history of its person.
     */
    post: operations['caseload_handovers_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/covers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Duty cover
     * @description Who covers for whom, now and to come.
     */
    get: operations['covers_list'];
    put?: never;
    /**
     * Arrange duty cover
     * @description Opens a team's people, or those of one colleague, to another worker for a while. Workers arrange it for teams of theirs and colleagues in them, administrators for all.
     */
    post: operations['covers_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/covers/{coverId}': {
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
     * End duty cover
     * @description Now, before its time: by who covers, who arranged it, who shares the team, or an administrator.
     */
    delete: operations['covers_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/supporters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The supporters of a person
     * @description With what they are to the person, and whether the person wants them involved.
     */
    get: operations['supporters_list'];
    put?: never;
    /**
     * Add a supporter
     * @description Family, friend or carer, and whether the person wants them involved. It opens nothing to them: that takes a consent, section by section. The person adds their own.
     */
    post: operations['supporters_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/supporters/{supporterId}': {
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
     * Change a supporter
     * @description Not wanted any more, or ended: they see nothing from the next request on, whatever was consented. Send the ETag you read in If-Match.
     */
    patch: operations['supporters_revise'];
    trace?: never;
  };
  '/v1/people/{personId}/circle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The circle of a person
     * @description Who stands around the person and what they bring, also those who did.
     */
    get: operations['circle_list'];
    put?: never;
    /**
     * Add somebody to the circle
     * @description A worker, whom it opens the record to from the first day to the last, or a supporter of the person, whom only consents open anything to.
     */
    post: operations['circle_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/circle/{memberId}': {
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
     * Change a place in the circle
     * @description What they bring, or the last day; `ended` ends it at once. Send the ETag you read in If-Match.
     */
    patch: operations['circle_revise'];
    trace?: never;
  };
  '/v1/people/{personId}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The consents of a person
     * @description What the person lets whom see, what was asked, and what is over.
     */
    get: operations['person_consents_list'];
    put?: never;
    /**
     * Propose or record a consent
     * @description One section to one supporter for one purpose. The person gives it, alone or in a sitting. A worker proposes it, or records that the person gave it, naming how and in which words; the person sees that and can take it back.
     */
    post: operations['person_consents_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/give': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a consent
     * @description Opens the section, with what staff wrote in it. Also widens one that was narrowed. The person decides, alone or in a sitting; a worker records how they did and in which words. A consent that has expired, or been withdrawn or refused, takes no decision any more: propose another.
     */
    post: operations['consents_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/narrow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Narrow a consent
     * @description Leaves the person's own words open, and closes what staff wrote beside them. The person decides, alone or in a sitting; a worker records how they did and in which words. A consent that has expired, or been withdrawn or refused, takes no decision any more: propose another.
     */
    post: operations['consents_narrow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a consent
     * @description Closes the section to the supporter from the next request on. The person decides, alone or in a sitting; a worker records how they did and in which words. A consent that has expired, or been withdrawn or refused, takes no decision any more: propose another.
     */
    post: operations['consents_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse a proposed consent
     * @description Nothing opens. The person decides, alone or in a sitting; a worker records how they did and in which words. A consent that has expired, or been withdrawn or refused, takes no decision any more: propose another.
     */
    post: operations['consents_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/allow-writing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a supporter write your words
     * @description For the person alone, in their account or in a sitting. In the section that this consent opens, the supporter writes in the own lane and adds entries, under their own name. It ends with the consent.
     */
    post: operations['consents_allow_writing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{consentId}/stop-writing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a supporter write your words no longer
     * @description For the person alone. What the supporter wrote stays, as theirs; they go on reading.
     */
    post: operations['consents_stop_writing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a plan
     * @description A person has one plan at a time. It begins not yet agreed, with an empty draft.
     */
    post: operations['plans_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The whole plan
     * @description The draft with progress shown over it, in one request, cut to what you may see: a supporter sees the sections that a live consent opens, an API key those of its scopes. `agreed` says of each entry whether it stands as in the version in force.
     */
    get: operations['plans_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change review date and responsibility
     * @description A plan comes into force only with both. Send the `version` of the plan in If-Match.
     */
    patch: operations['plans_revise'];
    trace?: never;
  };
  '/v1/people/{personId}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A person's plan
     * @description The plan of this person that has not ended; as `GET /v1/plans/{planId}`.
     */
    get: operations['plans_of_person'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pause, resume or end a plan
     * @description Each change is dated and keeps its reason. An ended plan is kept as it was; a new one may be opened.
     */
    put: operations['plans_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put entries in the person's order
     * @description The order is the person's: they set it, on their own device or in a sitting. Names every entry once.
     */
    put: operations['plans_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/items/{itemId}/wrong-person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark an entry as entered for the wrong person
     * @description Takes it out of every view at once, since it is about someone else. The row is kept for audit.
     */
    post: operations['plans_wrong_person'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/about-me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an about-me entry
     * @description What the person wants those around them to know, under one of nine headings. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['about_me_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/about-me/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an about-me entry
     * @description What the person wants those around them to know, under one of nine headings. Cut to what you may see.
     */
    get: operations['about_me_read'];
    put?: never;
    post?: never;
    /**
     * Remove an about-me entry
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['about_me_remove'];
    options?: never;
    head?: never;
    /**
     * Change an about-me entry
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['about_me_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a value
     * @description What the person stands for. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['values_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/values/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a value
     * @description What the person stands for. Cut to what you may see.
     */
    get: operations['values_read'];
    put?: never;
    post?: never;
    /**
     * Remove a value
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['values_remove'];
    options?: never;
    head?: never;
    /**
     * Change a value
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['values_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a preference
     * @description How the person wants to be treated, cared for or housed: wanted, better avoided, or refused. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['preferences_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/preferences/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a preference
     * @description How the person wants to be treated, cared for or housed: wanted, better avoided, or refused. Cut to what you may see.
     */
    get: operations['preferences_read'];
    put?: never;
    post?: never;
    /**
     * Remove a preference
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['preferences_remove'];
    options?: never;
    head?: never;
    /**
     * Change a preference
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['preferences_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/strengths': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a strength
     * @description What the person has, knows, can do or dreams of, in one of seven areas of life, past, present or hoped for. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['strengths_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/strengths/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a strength
     * @description What the person has, knows, can do or dreams of, in one of seven areas of life, past, present or hoped for. Cut to what you may see.
     */
    get: operations['strengths_read'];
    put?: never;
    post?: never;
    /**
     * Remove a strength
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['strengths_remove'];
    options?: never;
    head?: never;
    /**
     * Change a strength
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['strengths_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a need
     * @description What is important to the person, or for them. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['needs_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/needs/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a need
     * @description What is important to the person, or for them. Cut to what you may see.
     */
    get: operations['needs_read'];
    put?: never;
    post?: never;
    /**
     * Remove a need
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['needs_remove'];
    options?: never;
    head?: never;
    /**
     * Change a need
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['needs_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/barriers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a barrier
     * @description What stands in the way, in the person or around them. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['barriers_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/barriers/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a barrier
     * @description What stands in the way, in the person or around them. Cut to what you may see.
     */
    get: operations['barriers_read'];
    put?: never;
    post?: never;
    /**
     * Remove a barrier
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['barriers_remove'];
    options?: never;
    head?: never;
    /**
     * Change a barrier
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['barriers_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/unmet-needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an unmet need
     * @description What would help and is not to be had: recorded, so that it can be counted. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['unmet_needs_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/unmet-needs/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an unmet need
     * @description What would help and is not to be had: recorded, so that it can be counted. Cut to what you may see.
     */
    get: operations['unmet_needs_read'];
    put?: never;
    post?: never;
    /**
     * Remove an unmet need
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['unmet_needs_remove'];
    options?: never;
    head?: never;
    /**
     * Change an unmet need
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['unmet_needs_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/goals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a goal
     * @description What the person wants to come true. It needs no diagnosis, need or other prior state. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['goals_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/goals/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a goal
     * @description What the person wants to come true. It needs no diagnosis, need or other prior state. Cut to what you may see.
     */
    get: operations['goals_read'];
    put?: never;
    post?: never;
    /**
     * Remove a goal
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['goals_remove'];
    options?: never;
    head?: never;
    /**
     * Change a goal
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['goals_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/goals/{goalId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a step
     * @description A small thing that brings a goal nearer: who, when, how sure, and what to do when stuck. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['steps_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/goals/{goalId}/steps/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a step
     * @description A small thing that brings a goal nearer: who, when, how sure, and what to do when stuck. Cut to what you may see.
     */
    get: operations['steps_read'];
    put?: never;
    post?: never;
    /**
     * Remove a step
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['steps_remove'];
    options?: never;
    head?: never;
    /**
     * Change a step
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['steps_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/crisis-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a crisis contact
     * @description Whom the person wants called when things get hard. A plan in force has at least one. It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes `own`, staff write `dictation` or `professional`.
     */
    post: operations['crisis_contacts_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/crisis-contacts/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a crisis contact
     * @description Whom the person wants called when things get hard. A plan in force has at least one. Cut to what you may see.
     */
    get: operations['crisis_contacts_read'];
    put?: never;
    post?: never;
    /**
     * Remove a crisis contact
     * @description Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it.
     */
    delete: operations['crisis_contacts_remove'];
    options?: never;
    head?: never;
    /**
     * Change a crisis contact
     * @description Changes its structured fields: what is left out stays, null clears. Its words are changed under `/items/{itemId}/texts`.
     */
    patch: operations['crisis_contacts_revise'];
    trace?: never;
  };
  '/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one lane
     * @description Its passages with whose words they are. Revision 0: nobody has written there yet.
     */
    get: operations['texts_read'];
    /**
     * Write one lane
     * @description Send the whole text as it is to read and, in If-Match, the revision you read ("0" for a lane nobody has written in). Words that stay keep whose they are; new words become yours. Staff write `dictation` and `professional`, the person `own`.
     */
    put: operations['texts_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/items/{itemId}/texts/{field}/dictation/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm dictated words
     * @description For the person, on their own device or in a sitting, after the words were read back: they move into the `own` lane as theirs. If-Match names the revision of the dictation lane that was read back. Answers the own lane.
     */
    post: operations['texts_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/items/{itemId}/texts/{field}/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suggest words to the person
     * @description Staff never write in the own lane. A suggestion waits there until the person takes it up or leaves it.
     */
    post: operations['suggestions_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What waits for the person
     * @description Suggestions not yet answered, oldest first.
     */
    get: operations['suggestions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/suggestions/{suggestionId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up a suggestion
     * @description For the person: the words join their own lane as theirs, with whose suggestion they were.
     */
    post: operations['suggestions_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/suggestions/{suggestionId}/leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave a suggestion
     * @description For the person: nothing changes in their words.
     */
    post: operations['suggestions_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/suggestions/{suggestionId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back a suggestion
     * @description For whoever made it, while it waits for the person.
     */
    post: operations['suggestions_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/review-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wishes for a review
     * @description Who asked for a review, what for, and whether their team has taken it up; newest first.
     */
    get: operations['review_requests_list'];
    put?: never;
    /**
     * Ask for a review
     * @description For the person above all, at any time; the version in force stays in force.
     */
    post: operations['review_requests_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/review-requests/{requestId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up a wish for a review
     * @description For the care team: the wish no longer waits. The review itself is arranged by its date in the plan.
     */
    post: operations['review_requests_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/items/{itemId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How it has gone
     * @description Every state a goal or step came to, oldest first.
     */
    get: operations['progress_list'];
    put?: never;
    /**
     * Record how a goal or step goes
     * @description Goals go idea → chosen → active ⇄ resting → achieved, partly_achieved, let_go or changed (which names what it became); steps planned → doing → done, changed or not_needed. Never part of a version. The person moves their own steps.
     */
    post: operations['progress_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The proposals of a plan
     * @description Latest first. A session that came from a link sees the proposal it was sent for.
     */
    get: operations['proposals_list'];
    put?: never;
    /**
     * Propose the plan
     * @description Freezes the draft as canonical bytes (RFC 8785) with their SHA-256: that hash is what people attest. The plan needs a key worker, a review date, someone responsible for the review and a crisis contact. Dictated words not yet read back are no part of it: see `warnings`. One proposal is open at a time; writing goes on in the next draft.
     */
    post: operations['proposals_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a proposal back
     * @description The document that is proposed, read from its bytes and cut to what you may see, with where people stand. The hash is that of the whole.
     */
    get: operations['proposals_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/bytes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The bytes of a proposal
     * @description Exactly the bytes that were hashed, for whoever sees the whole plan: SHA-256 over the body gives the hash, which is the ETag too.
     */
    get: operations['proposals_bytes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a proposal
     * @description Nobody can attest it any more, links to it no longer work, and another may be made.
     */
    post: operations['proposals_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask somebody by a link where they stand
     * @description Sends the person, or a supporter who may see something of the plan, a link that works once, within seven days, with or without an account: it opens this proposal and nothing else. It goes to the address that the record holds and is safe to write to.
     */
    post: operations['attestations_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/attestations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say where you stand
     * @description On exactly what was shown: one character changed in between is 409 `hash_moved_on`. By `own_account`, `one_time_link` or, in a sitting, `device_signature` everyone speaks for themselves. Staff record `signed_paper` with its scan, and what was `spoken` by phone or video, word for word and with a second listener; of that a copy goes out with a way to object. An attorney or deputy shows what gives them the right. Whoever changes their mind records another stance: the latest counts.
     */
    post: operations['attestations_attest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring an agreed plan into force
     * @description Numbers the bytes of the proposal as the version in force. The person, or an attorney or deputy with evidence, has agreed to exactly these; the person may do it themself once they have. What a plan in force needs is looked at again now. A copy goes to the person.
     */
    post: operations['attestations_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/proposals/{proposalId}/without-agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a plan into force without agreement
     * @description For practitioners, where the person disagreed, declined or was unable: with the reason, in words, and with a day, 28 days away at most, on which it is offered to them again. Such a version is labelled so wherever it is shown, and never counts as agreed.
     */
    post: operations['attestations_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The versions of a plan
     * @description Highest number first. `label` stands over a version wherever it is shown: one without agreement is never taken for an agreed one.
     */
    get: operations['versions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/versions/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compare two versions
     * @description Field by field and word by word, with whose words they are, through reorder, removal and split; cut to what you may see. `to=draft` compares with the draft as it stands now.
     */
    get: operations['versions_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a version
     * @description The plan as it was, read from its bytes and cut to what you may see; what people said to it for whoever sees the whole. The hash is that of the whole, and is checked at each reading.
     */
    get: operations['versions_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/versions/{number}/bytes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The bytes of a version
     * @description Exactly the bytes that were agreed to, for whoever sees the whole plan: SHA-256 over the body gives the hash, which is the ETag too.
     */
    get: operations['versions_bytes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/disagreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The disagreements of a plan
     * @description Latest first. Who does not see the whole plan sees those they raised.
     */
    get: operations['disagreements_list'];
    put?: never;
    /**
     * Raise a disagreement
     * @description For the person, for supporters to whom the goals are open, and for staff, at any time: it stands beside the plan until it is answered.
     */
    post: operations['disagreements_raise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{planId}/disagreements/{disagreementId}/response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a disagreement
     * @description For staff. The first answer stays as it was given; a later response settles the matter (`settled`), with it or apart from it.
     */
    post: operations['disagreements_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Store a scan or picture
     * @description A signed paper, a signature, or what gives an attorney or deputy their right: as PNG, JPEG or PDF, 10 MB at most, sent as the body. It is kept exactly as it was sent and never changes. The bytes must be what Content-Type says.
     */
    post: operations['attachments_store'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch an attachment
     * @description Exactly as it was sent, for saving: for whoever sees the whole plan, and for who sent it.
     */
    get: operations['attachments_fetch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sittings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a sitting
     * @description For practitioners and peer workers, on their own device: the person, who needs no account, writes, confirms dictation and attests in a session of their own, recorded as via the worker. It reaches this plan only, for an hour, and ends with `DELETE /v1/session` or with the worker's session.
     */
    post: operations['sittings_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who wrote and who looked
     * @description Everything done with a person's record, newest first: who, when, why, and what they were refused. The person sees what their care team sees. Names of fields only, never words.
     */
    get: operations['history_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed
     * @description The ordered feed of changes for systems that keep a copy: ids and names of fields, cut to what the scopes of the API key open: changes in its sections and, with `people:read`, of people, episodes, supporters, consents, plans and versions. Each change appears once, in an order that never changes; poll with the `after` of the last answer.
     */
    get: operations['history_changes'];
    put?: never;
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
    FieldErrorResponse: {
      /**
       * @description Where, as an RFC 6901 pointer into the body or query.
       * @example /importance
       */
      pointer: string;
      /**
       * @description A stable code to branch on.
       * @example too_long
       */
      code: string;
      /** @description Words for a reader; may be reworded at any time. */
      message: string;
    };
    ProblemResponse: {
      /**
       * @description A URI for the kind of problem.
       * @example /problems/not_found
       */
      type: string;
      /** @description The name of the HTTP status. */
      title: string;
      /**
       * @description The HTTP status.
       * @example 404
       */
      status: number;
      /**
       * @description A stable code to branch on.
       * @example not_found
       */
      code: string;
      /** @description What happened and what to do, in words. */
      detail: string;
      /**
       * @description Names this request in our logs.
       * @example 01a2b3c4-0000-7000-8000-000000000000
       */
      requestId: string;
      /** @description Each thing wrong, where the problem is with what was sent. */
      errors?: components['schemas']['FieldErrorResponse'][];
    };
    SignInRequest: {
      /**
       * Format: email
       * @description The address of the account, in any letter case.
       * @example practitioner@northside.example
       */
      email: string;
      /** @description The password. */
      password: string;
      /**
       * Format: uuid
       * @description The party to be, where the account has several; its first otherwise, as a worker before all else.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId?: string;
      /**
       * @description For browsers: puts the session in the `__Host-trellis` cookie, out of reach of scripts, and leaves `token` null.
       *     Writes with the cookie must come from our own pages.
       * @example false
       */
      cookie?: boolean;
    };
    SessionPartyResponse: {
      /**
       * @description The party: whatever is written now is written as theirs.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description Worker, person or supporter.
       * @example worker
       * @enum {string}
       */
      kind: 'person' | 'supporter' | 'client' | 'worker' | 'system';
      /** @description Their name there. */
      name: string;
    };
    SessionOrganisationResponse: {
      /**
       * @description The organisation.
       * @example 01a2b3c4-0000-7000-8000-000000000009
       */
      id: string;
      /** @description Its name. */
      name: string;
    };
    ChoosablePartyResponse: {
      /**
       * @description Where.
       * @example {
       *       "id": "01a2b3c4-0000-7000-8000-000000000009",
       *       "name": "Northside Recovery"
       *     }
       */
      organisation: components['schemas']['SessionOrganisationResponse'];
      /**
       * @description The party.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
      /**
       * @description Worker, person or supporter.
       * @example worker
       * @enum {string}
       */
      kind: 'person' | 'supporter' | 'client' | 'worker' | 'system';
      /** @description Their name there. */
      name: string;
    };
    SittingWorkerResponse: {
      /**
       * @description The worker.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description Their name. */
      name: string;
    };
    OpenedSessionResponse: {
      /**
       * @description Send it as `Authorization: Bearer …`; shown now and never again. Null where a cookie carries the session.
       * @example trs_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
       */
      token: string | null;
      /**
       * Format: date-time
       * @description When it ends whatever happens; it ends sooner when nothing is asked for a while.
       * @example 2026-03-02T18:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description How it began: with a password, a link alone, or as a sitting on a worker's device.
       * @example password
       * @enum {string}
       */
      method: 'password' | 'link' | 'sitting';
      /** @description Who one is. */
      party: components['schemas']['SessionPartyResponse'];
      /** @description Where. */
      organisation: components['schemas']['SessionOrganisationResponse'];
      /**
       * @description What one may do, by role.
       * @example [
       *       "practitioner"
       *     ]
       */
      roles: (
        | 'admin'
        | 'service_manager'
        | 'practitioner'
        | 'peer_worker'
        | 'auditor'
        | 'person'
        | 'supporter'
        | 'client'
      )[];
      /** @description Every party the account may choose; those of workers after a password only. */
      parties: components['schemas']['ChoosablePartyResponse'][];
      /** @description The one plan this session reaches, or null where nothing locks it. */
      planId: string | null;
      /** @description The one proposal this session is for, or null. */
      proposalId: string | null;
      /** @description Whose device a sitting runs on, or null. */
      via: components['schemas']['SittingWorkerResponse'] | null;
    };
    RedeemLinkRequest: {
      /**
       * @description What follows `#` in the link.
       * @example trl_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
       */
      token: string;
      /**
       * @description The password to set. Workers need one with an invitation (the one their account has will do) and with a link to
       *     set a new one; people and supporters may leave it out. At least 15 characters for workers, 12 for others.
       * @example river stones under seven bridges
       */
      password?: string;
      /**
       * @description For browsers: puts the session in the `__Host-trellis` cookie, out of reach of scripts, and leaves `token` null.
       *     Writes with the cookie must come from our own pages.
       * @example false
       */
      cookie?: boolean;
    };
    ChoosePartyRequest: {
      /**
       * Format: uuid
       * @description One of `parties`.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
      /**
       * @description For browsers: puts the session in the `__Host-trellis` cookie, out of reach of scripts, and leaves `token` null.
       *     Writes with the cookie must come from our own pages.
       * @example false
       */
      cookie?: boolean;
    };
    SessionResponse: {
      /**
       * Format: date-time
       * @description When it ends whatever happens; it ends sooner when nothing is asked for a while.
       * @example 2026-03-02T18:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description How it began: with a password, a link alone, or as a sitting on a worker's device.
       * @example password
       * @enum {string}
       */
      method: 'password' | 'link' | 'sitting';
      /** @description Who one is. */
      party: components['schemas']['SessionPartyResponse'];
      /** @description Where. */
      organisation: components['schemas']['SessionOrganisationResponse'];
      /**
       * @description What one may do, by role.
       * @example [
       *       "practitioner"
       *     ]
       */
      roles: (
        | 'admin'
        | 'service_manager'
        | 'practitioner'
        | 'peer_worker'
        | 'auditor'
        | 'person'
        | 'supporter'
        | 'client'
      )[];
      /** @description Every party the account may choose; those of workers after a password only. */
      parties: components['schemas']['ChoosablePartyResponse'][];
      /** @description The one plan this session reaches, or null where nothing locks it. */
      planId: string | null;
      /** @description The one proposal this session is for, or null. */
      proposalId: string | null;
      /** @description Whose device a sitting runs on, or null. */
      via: components['schemas']['SittingWorkerResponse'] | null;
    };
    SetPasswordRequest: {
      /**
       * @description The password until now. May be left out for fifteen minutes after signing in with a link.
       * @example river stones under seven bridges
       */
      current?: string;
      /** @description The new one: at least 15 characters for workers, 12 for people and supporters. */
      password: string;
    };
    RequestLinksRequest: {
      /**
       * Format: email
       * @description The address of the account.
       * @example amira@northside.example
       */
      email: string;
    };
    InviteWorkerRequest: {
      /**
       * Format: uuid
       * @description The worker.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
    };
    InvitationResponse: {
      /**
       * @description The invitation.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      id: string;
      /**
       * @description Who is invited.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-03-02T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Until when it can be accepted.
       * @example 2026-03-16T09:30:00.000Z
       */
      expiresAt: string;
    };
    CreateApiKeyRequest: {
      /** @description The third-party system it is for. Keys of one name belong to one system. */
      name: string;
      /**
       * Format: date-time
       * @description When it ends: within a year.
       * @example 2026-09-30T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description What it may touch.
       * @example [
       *       "people:read",
       *       "goals:read"
       *     ]
       */
      scopes: (
        | 'people:read'
        | 'people:write'
        | 'changes:read'
        | 'about_me:read'
        | 'about_me:write'
        | 'strengths:read'
        | 'strengths:write'
        | 'values_preferences:read'
        | 'values_preferences:write'
        | 'needs_barriers:read'
        | 'needs_barriers:write'
        | 'goals:read'
        | 'goals:write'
        | 'inclusion:read'
        | 'inclusion:write'
        | 'staying_well:read'
        | 'staying_well:write'
        | 'safety:read'
        | 'safety:write'
        | 'crisis:read'
        | 'crisis:write'
        | 'advance_choices:read'
        | 'advance_choices:write'
        | 'formulation:read'
        | 'formulation:write'
        | 'reviews:read'
        | 'reviews:write'
        | 'measures:read'
        | 'measures:write'
        | 'circle:read'
        | 'circle:write'
      )[];
    };
    CreatedApiKeyResponse: {
      /**
       * @description The secret, shown now and never again; null when the request is repeated. Send it as `Authorization: Bearer …`.
       * @example trk_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
       */
      secret: string | null;
      /**
       * @description The key.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /** @description The third-party system it is for. */
      name: string;
      /**
       * @description The party that stands for that system in the records.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      partyId: string;
      /**
       * @description The first characters of the random part of the secret, to tell two keys apart.
       * @example q7Rk2x
       */
      prefix: string;
      /**
       * @description What it may touch.
       * @example [
       *       "people:read",
       *       "goals:read"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-03-02T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description The administrator who made it.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it ends.
       * @example 2026-09-30T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The last day it was used, or null.
       * @example 2026-03-04
       */
      lastUsedOn: string | null;
      /**
       * Format: date-time
       * @description When it was revoked, or null.
       */
      revokedAt: string | null;
    };
    ApiKeyResponse: {
      /**
       * @description The key.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /** @description The third-party system it is for. */
      name: string;
      /**
       * @description The party that stands for that system in the records.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      partyId: string;
      /**
       * @description The first characters of the random part of the secret, to tell two keys apart.
       * @example q7Rk2x
       */
      prefix: string;
      /**
       * @description What it may touch.
       * @example [
       *       "people:read",
       *       "goals:read"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-03-02T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description The administrator who made it.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it ends.
       * @example 2026-09-30T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The last day it was used, or null.
       * @example 2026-03-04
       */
      lastUsedOn: string | null;
      /**
       * Format: date-time
       * @description When it was revoked, or null.
       */
      revokedAt: string | null;
    };
    ApiKeyPageResponse: {
      items: components['schemas']['ApiKeyResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    OrganisationResponse: {
      /**
       * @description The organisation.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description The name people know it by. */
      name: string;
      /**
       * @description The IANA time zone of its dates.
       * @example Europe/London
       */
      timezone: string;
      /**
       * @description The language and country its words are written for.
       * @example en-GB
       */
      locale: string;
      /**
       * @description ISO 3166-2, for public holidays.
       * @example GB-ENG
       */
      region: string;
      /**
       * @description A plan is reviewed at least this often.
       * @example 6
       */
      reviewEveryMonths: number;
      /**
       * @description A new plan is first reviewed within this many days.
       * @example 28
       */
      firstReviewWithinDays: number;
      /**
       * @description The reading age that words are written for.
       * @example 11
       */
      readingAgeTarget: number;
      /**
       * @description Counts below this are not shown.
       * @example 5
       */
      smallNumberThreshold: number;
      /**
       * @description A session ends after this many minutes without a request.
       * @example 30
       */
      sessionIdleMinutes: number;
      /**
       * @description A session ends after this many hours whatever happens.
       * @example 12
       */
      sessionHours: number;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    ReviseOrganisationRequest: {
      /** @description The name people know the organisation by. */
      name?: string;
      /**
       * @description The IANA time zone of its dates, where a team has none of its own.
       * @example Europe/London
       */
      timezone?: string;
      /**
       * @description The language and country its words are written for.
       * @example en-GB
       */
      locale?: string;
      /**
       * @description ISO 3166-2, for public holidays.
       * @example GB-ENG
       */
      region?: string;
      /**
       * @description A plan is reviewed at least this often.
       * @example 6
       */
      reviewEveryMonths?: number;
      /**
       * @description A new plan is first reviewed within this many days.
       * @example 28
       */
      firstReviewWithinDays?: number;
      /**
       * @description Letters and plans are written for readers of this age.
       * @example 11
       */
      readingAgeTarget?: number;
      /**
       * @description Counts below this are not shown, so that nobody is recognised in a figure.
       * @example 5
       */
      smallNumberThreshold?: number;
      /**
       * @description A session ends after this many minutes without a request.
       * @example 30
       */
      sessionIdleMinutes?: number;
      /**
       * @description A session ends after this many hours whatever happens.
       * @example 12
       */
      sessionHours?: number;
    };
    CreateTeamRequest: {
      /** @description What people call the team; unique in the organisation. */
      name: string;
      /**
       * @description What the team does.
       * @example community
       * @enum {string}
       */
      kind: 'community' | 'early_intervention' | 'rehabilitation' | 'crisis' | 'inpatient' | 'peer' | 'other';
      /**
       * @description The IANA time zone its review dates are in; the organisation's when left out.
       * @example Europe/London
       */
      timezone?: string | null;
    };
    TeamResponse: {
      /**
       * @description The team.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description What people call it. */
      name: string;
      /**
       * @description What it does.
       * @example community
       */
      kind: string;
      /**
       * @description Its own time zone, or null for the organisation's.
       * @example Europe/London
       */
      timezone: string | null;
      /** @description When it closed, or null while it is open. */
      closedAt: string | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    TeamPageResponse: {
      items: components['schemas']['TeamResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    ReviseTeamRequest: {
      /** @description What people call the team; unique in the organisation. */
      name?: string;
      /**
       * @description What the team does.
       * @example community
       * @enum {string}
       */
      kind?:
        'community' | 'early_intervention' | 'rehabilitation' | 'crisis' | 'inpatient' | 'peer' | 'other';
      /**
       * @description The IANA time zone its review dates are in; the organisation's when left out.
       * @example Europe/London
       */
      timezone?: string | null;
    };
    CreateMembershipRequest: {
      /**
       * @description What the worker may do; roles add up.
       * @example practitioner
       * @enum {string}
       */
      role: 'admin' | 'service_manager' | 'practitioner' | 'peer_worker' | 'auditor';
      /**
       * Format: uuid
       * @description The team it holds in; the whole organisation when left out.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      teamId?: string | null;
    };
    CreateWorkerRequest: {
      /** @description What colleagues and people call them. */
      name: string;
      /**
       * @description What they do here.
       * @example Occupational therapist
       */
      jobTitle?: string | null;
      /**
       * Format: email
       * @description Where the invitation goes; unique among the organisation's workers.
       * @example ngozi.eze@northside.example
       */
      email: string;
      /** @description Their first roles. */
      memberships?: components['schemas']['CreateMembershipRequest'][];
    };
    MembershipResponse: {
      /**
       * @description The membership.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description What the worker may do.
       * @example practitioner
       */
      role: string;
      /**
       * @description The team it holds in, or null for the whole organisation.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      teamId: string | null;
      /**
       * @description The team's name.
       * @example Riverside community team
       */
      teamName: string | null;
    };
    WorkerResponse: {
      /**
       * @description The worker; also the party that authors and owners refer to.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description What colleagues and people call them. */
      name: string;
      /**
       * @description Their e-mail address at work.
       * @example ngozi.eze@northside.example
       */
      email: string;
      /**
       * @description What they do here.
       * @example Occupational therapist
       */
      jobTitle: string | null;
      /**
       * @description When they left, or null while they work here.
       * @example 2026-11-22T09:30:00.000Z
       */
      leftAt: string | null;
      /** @description Their roles now. */
      memberships: components['schemas']['MembershipResponse'][];
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    WorkerPageResponse: {
      items: components['schemas']['WorkerResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    ReviseWorkerRequest: {
      /** @description What colleagues and people call them. */
      name?: string;
      /**
       * @description What they do here.
       * @example Occupational therapist
       */
      jobTitle?: string | null;
      /**
       * Format: email
       * @description Where the invitation goes; unique among the organisation's workers.
       * @example ngozi.eze@northside.example
       */
      email?: string;
    };
    CaseloadWarningResponse: {
      /**
       * @description A stable code to branch on.
       * @example caseload_open
       */
      code: string;
      /** @description Words for a reader. */
      message: string;
      /**
       * @description How many open episodes still name them as key worker.
       * @example 12
       */
      openEpisodes: number;
    };
    LeftWorkerResponse: {
      /**
       * @description The worker; also the party that authors and owners refer to.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description What colleagues and people call them. */
      name: string;
      /**
       * @description Their e-mail address at work.
       * @example ngozi.eze@northside.example
       */
      email: string;
      /**
       * @description What they do here.
       * @example Occupational therapist
       */
      jobTitle: string | null;
      /**
       * @description When they left, or null while they work here.
       * @example 2026-11-22T09:30:00.000Z
       */
      leftAt: string | null;
      /** @description Their roles now. */
      memberships: components['schemas']['MembershipResponse'][];
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
      /** @description `caseload_open` while open episodes name them as key worker; else empty. */
      warnings: components['schemas']['CaseloadWarningResponse'][];
    };
    IdentifierRequest: {
      /**
       * @description The system, as a URI or a short name.
       * @example https://fhir.nhs.uk/Id/nhs-number
       */
      system: string;
      /**
       * @description The person's identifier there.
       * @example 9434765919
       */
      value: string;
    };
    ContactRequest: {
      /** @description The number or address. */
      value: string;
      /**
       * @description What care it takes; needed with `with_care`.
       * @example Text only: her father answers calls
       */
      note?: string | null;
      /**
       * @description What kind of way.
       * @example mobile
       * @enum {string}
       */
      kind: 'mobile' | 'phone' | 'email' | 'post';
      /**
       * @description Whether it is safe to use.
       * @example with_care
       * @enum {string}
       */
      safe: 'always' | 'with_care' | 'never';
    };
    EqualityRequest: {
      /**
       * @description Ethnicity.
       * @example Arab, Syrian
       */
      ethnicity?: string | null;
      /**
       * @description Religion or belief.
       * @example prefer_not_to_say
       */
      religion?: string | null;
      /**
       * @description Disability.
       * @example Hearing loss
       */
      disability?: string | null;
      /**
       * @description Sex.
       * @example female
       */
      sex?: string | null;
      /**
       * @description Gender identity.
       * @example Non-binary
       */
      genderIdentity?: string | null;
      /**
       * @description Sexual orientation.
       * @example prefer_not_to_say
       */
      sexualOrientation?: string | null;
      /**
       * @description Marriage, civil partnership or another way of living together.
       * @example Married
       */
      relationshipStatus?: string | null;
      /**
       * @description Pregnancy or maternity.
       * @example Expecting in June
       */
      pregnancyOrMaternity?: string | null;
    };
    FirstEpisodeRequest: {
      /**
       * Format: date
       * @description The day of the referral.
       * @example 2026-01-05
       */
      referredOn: string;
      /**
       * @description The legal ground of the support, where there is one.
       * @example Section 117 aftercare
       */
      legalStatus?: string | null;
      /**
       * Format: uuid
       * @description The team that supports the person: one of yours.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      teamId: string;
      /**
       * Format: uuid
       * @description The named worker: someone with a role in that team.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      keyWorkerId?: string | null;
    };
    CreatePersonRequest: {
      /** @description The full name, as the person writes it. */
      name: string;
      /**
       * @description The family name, for those who have one.
       * @example Haddad
       */
      familyName?: string | null;
      /**
       * @description The given name.
       * @example Amira
       */
      givenName?: string | null;
      /**
       * @description What the person is called.
       * @example Mira
       */
      calledAs?: string | null;
      /**
       * @description The person's pronouns.
       * @example she/her
       */
      pronouns?: string | null;
      /**
       * @description As far as it is known: `1984`, `1984-05` or `1984-05-17`.
       * @example 1984-05
       */
      dateOfBirth?: string | null;
      /**
       * Format: date
       * @description The day the person died: no message goes out to them, or about them, any more. Null where that was a mistake.
       * @example 2026-02-01
       */
      deceasedOn?: string | null;
      /**
       * @description What makes talking and reading easier.
       * @example Time to answer; no phone calls
       */
      communicationNeeds?: string | null;
      /**
       * @description The words the person uses, and would have others use, for what they live with.
       * @example "My low days", not "depression"
       */
      preferredWords?: string | null;
      /** @description Who the person is in other systems. */
      identifiers?: components['schemas']['IdentifierRequest'][];
      /** @description How to reach the person, and what is safe. */
      contacts?: components['schemas']['ContactRequest'][];
      /**
       * @description BCP 47 tag of the language the person would rather speak.
       * @example ar
       */
      language?: string | null;
      /**
       * @description Whether an interpreter is needed.
       * @example true
       */
      interpreterNeeded?: boolean;
      /**
       * @description The formats the person takes things in.
       * @example [
       *       "large_print"
       *     ]
       */
      formats?: ('large_print' | 'easy_read' | 'audio' | 'braille' | 'bsl_video' | 'translated')[];
      /** @description What the person says of themselves, each in own words or `prefer_not_to_say`. */
      equality?: components['schemas']['EqualityRequest'];
      /** @description The first stretch of support; it opens the record to its team. */
      episode?: components['schemas']['FirstEpisodeRequest'];
    };
    PersonWarningResponse: {
      /**
       * @description A stable code to branch on.
       * @example possible_duplicate
       */
      code: string;
      /** @description Words for a reader. */
      message: string;
      /**
       * @description The record, where you may see it.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      personId: string | null;
      /**
       * @description The name there, where you may see it.
       * @example Haddad, Amira
       */
      name: string | null;
      /**
       * @description The birth date there, where you may see it.
       * @example 1984-05-17
       */
      dateOfBirth: string | null;
      /**
       * @description The teams that support the person of that record: whom to ask.
       * @example [
       *       "Riverside community team"
       *     ]
       */
      teams: string[];
    };
    PersonAccessResponse: {
      /**
       * @description own, team, circle, cover, consent or manager.
       * @example team
       */
      basis: string;
      /**
       * @description The sections of the plan you may read.
       * @example [
       *       "about_me",
       *       "goals"
       *     ]
       */
      sections: string[];
      /**
       * @description Those of them where only the person's own words are open to you.
       * @example [
       *       "goals"
       *     ]
       */
      ownWordsOnly: string[];
      /**
       * @description Whether you may change anything.
       * @example true
       */
      mayWrite: boolean;
      /**
       * @description For a supporter: the sections in which the person lets you write their words.
       * @example [
       *       "goals"
       *     ]
       */
      ownWordsWritable: string[];
    };
    IdentifierResponse: {
      /**
       * @description The system.
       * @example https://fhir.nhs.uk/Id/nhs-number
       */
      system: string;
      /**
       * @description The identifier there.
       * @example 9434765919
       */
      value: string;
    };
    ContactResponse: {
      /**
       * @description What kind of way: mobile, phone, email or post.
       * @example mobile
       */
      kind: string;
      /** @description The number or address. */
      value: string;
      /**
       * @description Whether it is safe to use: always, with_care or never.
       * @example with_care
       */
      safe: string;
      /**
       * @description What care it takes.
       * @example Text only: her father answers calls
       */
      note: string | null;
    };
    EqualityResponse: {
      /**
       * @description Ethnicity.
       * @example Arab, Syrian
       */
      ethnicity?: string;
      /**
       * @description Religion or belief.
       * @example prefer_not_to_say
       */
      religion?: string;
      /**
       * @description Disability.
       * @example Hearing loss
       */
      disability?: string;
      /**
       * @description Sex.
       * @example female
       */
      sex?: string;
      /**
       * @description Gender identity.
       * @example Non-binary
       */
      genderIdentity?: string;
      /**
       * @description Sexual orientation.
       * @example prefer_not_to_say
       */
      sexualOrientation?: string;
      /**
       * @description Marriage, civil partnership or another way of living together.
       * @example Married
       */
      relationshipStatus?: string;
      /**
       * @description Pregnancy or maternity.
       * @example Expecting in June
       */
      pregnancyOrMaternity?: string;
    };
    NamedResponse: {
      /**
       * @description Its id.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /** @description Its name. */
      name: string;
    };
    EnteredInErrorResponse: {
      /**
       * Format: date-time
       * @description Since when.
       * @example 2026-03-02T09:30:00.000Z
       */
      at: string;
      /** @description Why. */
      reason: string;
      /**
       * @description The right record, where one was named.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      correctPersonId: string | null;
    };
    SavedPersonResponse: {
      /** @description Advice that blocks nothing: possible duplicates. */
      warnings: components['schemas']['PersonWarningResponse'][];
      /**
       * @description The person; also the party that authors and owners refer to.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description The full name, as the person writes it. */
      name: string;
      /**
       * @description What the person is called.
       * @example Mira
       */
      calledAs: string | null;
      /** @description What opens the record to you. */
      access: components['schemas']['PersonAccessResponse'];
      /**
       * @description The family name.
       * @example Haddad
       */
      familyName?: string | null;
      /**
       * @description The given name.
       * @example Amira
       */
      givenName?: string | null;
      /**
       * @description The person's pronouns.
       * @example she/her
       */
      pronouns?: string | null;
      /**
       * @description As far as it is known.
       * @example 1984-05
       */
      dateOfBirth?: string | null;
      /** @description Who the person is in other systems. */
      identifiers?: components['schemas']['IdentifierResponse'][];
      /** @description How to reach the person, and what is safe. */
      contacts?: components['schemas']['ContactResponse'][];
      /**
       * @description BCP 47 tag of the language the person would rather speak.
       * @example ar
       */
      language?: string | null;
      /**
       * @description Whether an interpreter is needed.
       * @example true
       */
      interpreterNeeded?: boolean;
      /**
       * @description What makes talking and reading easier.
       * @example Time to answer; no phone calls
       */
      communicationNeeds?: string | null;
      /**
       * @description The formats the person takes things in.
       * @example [
       *       "large_print"
       *     ]
       */
      formats?: string[];
      /**
       * @description The words the person uses for what they live with.
       * @example "My low days", not "depression"
       */
      preferredWords?: string | null;
      /** @description What the person says of themselves. */
      equality?: components['schemas']['EqualityResponse'];
      /**
       * @description The day the person died; no message goes out after it.
       * @example 2026-02-01
       */
      deceasedOn?: string | null;
      /** @description The key worker of the leading episode. */
      keyWorker?: components['schemas']['NamedResponse'] | null;
      /**
       * @description The plan that has not ended.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      planId?: string | null;
      /** @description There when the record was entered for the wrong person: show it as a banner. */
      enteredInError?: components['schemas']['EnteredInErrorResponse'] | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    PlanLineResponse: {
      /**
       * @description The plan.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      id: string;
      /**
       * @description not_yet_agreed, active or paused.
       * @example active
       */
      status: string;
      /**
       * @description The day of the next review.
       * @example 2026-09-01
       */
      reviewOn: string | null;
    };
    PersonLineResponse: {
      /**
       * @description The person.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description The full name. */
      name: string;
      /**
       * @description What the person is called.
       * @example Mira
       */
      calledAs: string | null;
      /**
       * @description As far as it is known.
       * @example 1984-05
       */
      dateOfBirth: string | null;
      /** @description The key worker of the leading episode. */
      keyWorker: components['schemas']['NamedResponse'] | null;
      /** @description The plan that has not ended. */
      plan: components['schemas']['PlanLineResponse'] | null;
    };
    PersonLinePageResponse: {
      items: components['schemas']['PersonLineResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    PersonResponse: {
      /**
       * @description The person; also the party that authors and owners refer to.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description The full name, as the person writes it. */
      name: string;
      /**
       * @description What the person is called.
       * @example Mira
       */
      calledAs: string | null;
      /** @description What opens the record to you. */
      access: components['schemas']['PersonAccessResponse'];
      /**
       * @description The family name.
       * @example Haddad
       */
      familyName?: string | null;
      /**
       * @description The given name.
       * @example Amira
       */
      givenName?: string | null;
      /**
       * @description The person's pronouns.
       * @example she/her
       */
      pronouns?: string | null;
      /**
       * @description As far as it is known.
       * @example 1984-05
       */
      dateOfBirth?: string | null;
      /** @description Who the person is in other systems. */
      identifiers?: components['schemas']['IdentifierResponse'][];
      /** @description How to reach the person, and what is safe. */
      contacts?: components['schemas']['ContactResponse'][];
      /**
       * @description BCP 47 tag of the language the person would rather speak.
       * @example ar
       */
      language?: string | null;
      /**
       * @description Whether an interpreter is needed.
       * @example true
       */
      interpreterNeeded?: boolean;
      /**
       * @description What makes talking and reading easier.
       * @example Time to answer; no phone calls
       */
      communicationNeeds?: string | null;
      /**
       * @description The formats the person takes things in.
       * @example [
       *       "large_print"
       *     ]
       */
      formats?: string[];
      /**
       * @description The words the person uses for what they live with.
       * @example "My low days", not "depression"
       */
      preferredWords?: string | null;
      /** @description What the person says of themselves. */
      equality?: components['schemas']['EqualityResponse'];
      /**
       * @description The day the person died; no message goes out after it.
       * @example 2026-02-01
       */
      deceasedOn?: string | null;
      /** @description The key worker of the leading episode. */
      keyWorker?: components['schemas']['NamedResponse'] | null;
      /**
       * @description The plan that has not ended.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      planId?: string | null;
      /** @description There when the record was entered for the wrong person: show it as a banner. */
      enteredInError?: components['schemas']['EnteredInErrorResponse'] | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    RevisePersonRequest: {
      /** @description The full name, as the person writes it. */
      name?: string;
      /**
       * @description The family name, for those who have one.
       * @example Haddad
       */
      familyName?: string | null;
      /**
       * @description The given name.
       * @example Amira
       */
      givenName?: string | null;
      /**
       * @description What the person is called.
       * @example Mira
       */
      calledAs?: string | null;
      /**
       * @description The person's pronouns.
       * @example she/her
       */
      pronouns?: string | null;
      /**
       * @description As far as it is known: `1984`, `1984-05` or `1984-05-17`.
       * @example 1984-05
       */
      dateOfBirth?: string | null;
      /**
       * Format: date
       * @description The day the person died: no message goes out to them, or about them, any more. Null where that was a mistake.
       * @example 2026-02-01
       */
      deceasedOn?: string | null;
      /**
       * @description What makes talking and reading easier.
       * @example Time to answer; no phone calls
       */
      communicationNeeds?: string | null;
      /**
       * @description The words the person uses, and would have others use, for what they live with.
       * @example "My low days", not "depression"
       */
      preferredWords?: string | null;
      /** @description Who the person is in other systems. */
      identifiers?: components['schemas']['IdentifierRequest'][];
      /** @description How to reach the person, and what is safe. */
      contacts?: components['schemas']['ContactRequest'][];
      /**
       * @description BCP 47 tag of the language the person would rather speak.
       * @example ar
       */
      language?: string | null;
      /**
       * @description Whether an interpreter is needed.
       * @example true
       */
      interpreterNeeded?: boolean;
      /**
       * @description The formats the person takes things in.
       * @example [
       *       "large_print"
       *     ]
       */
      formats?: ('large_print' | 'easy_read' | 'audio' | 'braille' | 'bsl_video' | 'translated')[];
      /** @description What the person says of themselves, each in own words or `prefer_not_to_say`. */
      equality?: components['schemas']['EqualityRequest'];
    };
    DuplicateResponse: {
      /**
       * @description The record, where you may see it.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      personId: string | null;
      /**
       * @description The name there, where you may see it.
       * @example Haddad, Amira
       */
      name: string | null;
      /**
       * @description The birth date there, where you may see it.
       * @example 1984-05-17
       */
      dateOfBirth: string | null;
      /**
       * @description The teams that support the person of that record: whom to ask.
       * @example [
       *       "Riverside community team"
       *     ]
       */
      teams: string[];
    };
    DuplicatesResponse: {
      /** @description Same name, and a birth date that may be the same. */
      items: components['schemas']['DuplicateResponse'][];
    };
    MarkInErrorRequest: {
      /** @description What happened. */
      reason: string;
      /**
       * Format: uuid
       * @description The right record, where there is one that you can see.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      correctPersonId?: string | null;
    };
    InviteRequest: {
      /**
       * Format: email
       * @description Left out: the address on record. For a person that is one among the contacts that is always safe.
       * @example mira@example.org
       */
      email?: string;
    };
    CreateEpisodeRequest: {
      /**
       * Format: date
       * @description The day of the referral.
       * @example 2026-01-05
       */
      referredOn: string;
      /**
       * @description The legal ground of the support, where there is one.
       * @example Section 117 aftercare
       */
      legalStatus?: string | null;
      /**
       * Format: uuid
       * @description The team that supports the person: one of yours.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      teamId: string;
      /**
       * Format: uuid
       * @description The named worker: someone with a role in that team.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      keyWorkerId?: string | null;
      /**
       * @description Whether this team leads. One episode leads: the first one does when nothing is said.
       * @example true
       */
      lead?: boolean;
    };
    EpisodeResponse: {
      /**
       * @description The episode.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /**
       * @description The person.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      personId: string;
      /** @description The team. */
      team: components['schemas']['NamedResponse'];
      /**
       * @description Whether this team leads among those that support the person now.
       * @example true
       */
      lead: boolean;
      /**
       * @description The day of the referral.
       * @example 2026-01-05
       */
      referredOn: string;
      /** @description The named worker. */
      keyWorker: components['schemas']['NamedResponse'] | null;
      /**
       * @description The legal ground of the support.
       * @example Section 117 aftercare
       */
      legalStatus: string | null;
      /**
       * Format: date-time
       * @description When it ended.
       * @example 2026-06-30T15:00:00.000Z
       */
      closedAt: string | null;
      /**
       * @description How the person saw it ending.
       * @example I am ready. Mondays will feel odd at first.
       */
      closingView: string | null;
      /**
       * @description How the person comes back if they want to.
       * @example Ring the team within two years, no new referral needed
       */
      returnRoute: string | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    EpisodesResponse: {
      /** @description The open ones first, the leading one at the top. */
      items: components['schemas']['EpisodeResponse'][];
    };
    ReviseEpisodeRequest: {
      /**
       * @description The legal ground of the support, or null.
       * @example Section 117 aftercare
       */
      legalStatus?: string | null;
      /**
       * @description True makes this team lead, in place of the one that did. To stop leading, let another lead.
       * @example true
       */
      lead?: boolean;
      /**
       * Format: uuid
       * @description The named worker, or null for none just now.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      keyWorkerId?: string | null;
    };
    CloseEpisodeRequest: {
      /** @description How the person sees it ending, in their words. */
      closingView: string;
      /** @description How the person comes back, and to whom, if they want to. */
      returnRoute: string;
    };
    HandOverCaseloadRequest: {
      /** @description Why; kept with each episode. */
      reason: string;
      /**
       * Format: uuid
       * @description The key worker until now; also one who has left.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      fromWorkerId: string;
      /**
       * Format: uuid
       * @description The key worker from now on: with a role in each of the teams.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      toWorkerId: string;
      /**
       * Format: uuid
       * @description The people of this team only; of every team of yours when left out.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      teamId?: string | null;
    };
    HandedOverResponse: {
      /**
       * @description How many episodes have the new key worker.
       * @example 14
       */
      count: number;
      /**
       * @description Which they are.
       * @example [
       *       "01a2b3c4-0000-7000-8000-000000000010"
       *     ]
       */
      episodeIds: string[];
      /**
       * @description Open episodes of the same worker in teams that are not yours, left as they are.
       * @example 0
       */
      leftInOtherTeams: number;
    };
    ArrangeCoverRequest: {
      /**
       * Format: date-time
       * @description From when.
       * @example 2026-08-01T08:00:00Z
       */
      startsAt: string;
      /**
       * Format: date-time
       * @description Until when: 92 days at most.
       * @example 2026-08-15T18:00:00Z
       */
      endsAt: string;
      /** @description Why. */
      reason: string;
      /**
       * Format: uuid
       * @description Who stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      coveringWorkerId: string;
      /**
       * Format: uuid
       * @description For a whole team; this or `coveredWorkerId`.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      teamId?: string | null;
      /**
       * Format: uuid
       * @description For one colleague's caseload; this or `teamId`.
       */
      coveredWorkerId?: string | null;
    };
    CoverResponse: {
      /**
       * @description The cover.
       * @example 01a2b3c4-0000-7000-8000-000000000011
       */
      id: string;
      /** @description Who stands in. */
      coveringWorker: components['schemas']['NamedResponse'];
      /** @description The team they stand in for, or null. */
      team: components['schemas']['NamedResponse'] | null;
      /** @description The colleague they stand in for, or null. */
      coveredWorker: components['schemas']['NamedResponse'] | null;
      /**
       * Format: date-time
       * @description From when.
       * @example 2026-08-01T08:00:00.000Z
       */
      startsAt: string;
      /**
       * Format: date-time
       * @description Until when.
       * @example 2026-08-15T18:00:00.000Z
       */
      endsAt: string;
      /** @description Why. */
      reason: string;
      /**
       * Format: date-time
       * @description When it was ended before its time.
       * @example 2026-08-10T12:00:00.000Z
       */
      endedAt: string | null;
    };
    CoverPageResponse: {
      items: components['schemas']['CoverResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    CreateSupporterRequest: {
      /** @description What they are called. */
      name: string;
      /** @description Who they are to the person, in the person's words. */
      relationship: string;
      /**
       * Format: email
       * @description Where an invitation goes.
       * @example leila@example.org
       */
      email?: string | null;
      /**
       * @description How to call them.
       * @example 07700 900456
       */
      phone?: string | null;
      /**
       * @description What else they are: carer, nominated person, attorney, whom to call in an emergency.
       * @example [
       *       "carer",
       *       "emergency"
       *     ]
       */
      roles?: ('carer' | 'nominated_person' | 'attorney' | 'emergency')[];
      /**
       * @description Whether the person wants them involved; `not_asked` when nothing is said.
       * @example yes
       * @enum {string}
       */
      wanted?: 'yes' | 'no' | 'not_asked';
    };
    SupporterResponse: {
      /**
       * @description The supporter; also the party that consents and the circle refer to.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      id: string;
      /**
       * @description The person.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      personId: string;
      /** @description What they are called. */
      name: string;
      /** @description Who they are to the person, in the person's words. */
      relationship: string;
      /**
       * @description carer, nominated_person, attorney, emergency.
       * @example [
       *       "carer",
       *       "emergency"
       *     ]
       */
      roles: string[];
      /**
       * @description Whether the person wants them involved: yes, no or not_asked.
       * @example yes
       */
      wanted: string;
      /**
       * @description Where an invitation goes.
       * @example leila@example.org
       */
      email: string | null;
      /**
       * @description How to call them.
       * @example 07700 900456
       */
      phone: string | null;
      /**
       * @description Whether they have accepted an invitation.
       * @example false
       */
      joined: boolean;
      /**
       * Format: date-time
       * @description When they stopped supporting the person.
       * @example 2026-06-30T15:00:00.000Z
       */
      endedAt: string | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    SupportersResponse: {
      /** @description By name, those of the past last. */
      items: components['schemas']['SupporterResponse'][];
    };
    ReviseSupporterRequest: {
      /** @description What they are called. */
      name?: string;
      /** @description Who they are to the person, in the person's words. */
      relationship?: string;
      /**
       * Format: email
       * @description Where an invitation goes.
       * @example leila@example.org
       */
      email?: string | null;
      /**
       * @description How to call them.
       * @example 07700 900456
       */
      phone?: string | null;
      /**
       * @description What else they are: carer, nominated person, attorney, whom to call in an emergency.
       * @example [
       *       "carer",
       *       "emergency"
       *     ]
       */
      roles?: ('carer' | 'nominated_person' | 'attorney' | 'emergency')[];
      /**
       * @description Whether the person wants them involved; `not_asked` when nothing is said.
       * @example yes
       * @enum {string}
       */
      wanted?: 'yes' | 'no' | 'not_asked';
      /**
       * @description True when they support the person no longer; it cannot be taken back.
       * @example true
       */
      ended?: boolean;
    };
    AddCircleMemberRequest: {
      /**
       * @description What they bring, in the person's words.
       * @example Sunday walks, and the truth
       */
      brings?: string | null;
      /**
       * Format: date
       * @description The first day; today when left out.
       * @example 2026-03-01
       */
      from?: string | null;
      /**
       * Format: date
       * @description The last day, where it is known.
       * @example 2026-09-30
       */
      to?: string | null;
      /**
       * Format: uuid
       * @description A worker of the organisation, or a supporter of this person.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      partyId: string;
    };
    CircleMemberResponse: {
      /**
       * @description The place in the circle.
       * @example 01a2b3c4-0000-7000-8000-000000000008
       */
      id: string;
      /**
       * @description The person.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      personId: string;
      /**
       * @description Who it is.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      partyId: string;
      /** @description What they are called. */
      name: string;
      /**
       * @description worker or supporter.
       * @example supporter
       */
      kind: string;
      /**
       * @description Who a supporter is to the person.
       * @example my big sister
       */
      relationship: string | null;
      /**
       * @description What a worker does here.
       * @example Occupational therapist
       */
      jobTitle: string | null;
      /**
       * @description What they bring, in the person's words.
       * @example Sunday walks, and the truth
       */
      brings: string | null;
      /**
       * @description The first day.
       * @example 2026-03-01
       */
      from: string;
      /**
       * @description The last day, where it is known.
       * @example 2026-09-30
       */
      to: string | null;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    CircleResponse: {
      /** @description Those of now first. */
      items: components['schemas']['CircleMemberResponse'][];
    };
    ReviseCircleMemberRequest: {
      /**
       * @description What they bring, in the person's words.
       * @example Sunday walks, and the truth
       */
      brings?: string | null;
      /**
       * Format: date
       * @description The last day; null where no end is known.
       * @example 2026-09-30
       */
      to?: string | null;
      /**
       * @description True ends it at once: yesterday was the last day.
       * @example true
       */
      ended?: boolean;
    };
    CreateConsentRequest: {
      /**
       * @description What the person said, or what was signed and where it is. Needed from a worker.
       * @example Yes, let Leila see my goals, she helps me with them
       */
      words?: string | null;
      /** @description What for. */
      purpose: string;
      /**
       * Format: date
       * @description The last day it is good for.
       * @example 2026-12-31
       */
      expiresOn?: string | null;
      /**
       * @description The section of the plan it opens.
       * @example goals
       * @enum {string}
       */
      section:
        | 'about_me'
        | 'strengths'
        | 'values_preferences'
        | 'needs_barriers'
        | 'goals'
        | 'inclusion'
        | 'staying_well'
        | 'safety'
        | 'crisis'
        | 'advance_choices'
        | 'formulation'
        | 'reviews'
        | 'measures'
        | 'circle';
      /**
       * Format: uuid
       * @description To whom: a supporter of this person.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      recipientId: string;
      /**
       * @description `proposed` waits for the person; `given` is the person's own word, or a worker's record of it.
       * @example proposed
       * @enum {string}
       */
      status: 'proposed' | 'given';
      /**
       * @description The person said so, or signed. Needed from a worker.
       * @example spoken
       * @enum {string|null}
       */
      basis?: 'spoken' | 'written' | null;
    };
    ConsentResponse: {
      /**
       * @description The consent.
       * @example 01a2b3c4-0000-7000-8000-000000000009
       */
      id: string;
      /**
       * @description The person.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      personId: string;
      /**
       * @description The section of the plan.
       * @example goals
       */
      section: string;
      /** @description To whom. */
      recipient: components['schemas']['NamedResponse'];
      /** @description What for. */
      purpose: string;
      /**
       * @description proposed, given, narrowed (the person's own words only), withdrawn, expired or refused.
       * @example given
       */
      status: string;
      /**
       * @description How the last decision reached us: proposed, own, sitting, spoken or written.
       * @example spoken
       */
      basis: string;
      /**
       * @description What the person said, or what was signed.
       * @example Yes, let Leila see my goals, she helps me with them
       */
      words: string | null;
      /**
       * @description The last day it is good for.
       * @example 2026-12-31
       */
      expiresOn: string | null;
      /**
       * @description Whether the person authorised them to write the person's own words there, under their own name. It ends with the
       *     consent.
       * @example false
       */
      writesOwnWords: boolean;
      /**
       * Format: date-time
       * @description When somebody last decided about it.
       * @example 2026-03-02T09:30:00.000Z
       */
      since: string;
      /**
       * @description Counts changes; also the ETag.
       * @example 1
       */
      version: number;
    };
    ConsentsResponse: {
      /** @description By section and supporter, also those that are over. */
      items: components['schemas']['ConsentResponse'][];
    };
    DecideConsentRequest: {
      /**
       * @description What the person said, or what was signed and where it is. Needed from a worker.
       * @example Yes, let Leila see my goals, she helps me with them
       */
      words?: string | null;
      /**
       * Format: date
       * @description The last day it is good for; null for no end; as before when left out.
       * @example 2026-12-31
       */
      expiresOn?: string | null;
      /**
       * @description The person said so, or signed. Needed from a worker.
       * @example spoken
       * @enum {string|null}
       */
      basis?: 'spoken' | 'written' | null;
    };
    EndConsentRequest: {
      /**
       * @description What the person said, or what was signed and where it is. Needed from a worker.
       * @example Yes, let Leila see my goals, she helps me with them
       */
      words?: string | null;
      /**
       * @description The person said so, or signed. Needed from a worker.
       * @example spoken
       * @enum {string|null}
       */
      basis?: 'spoken' | 'written' | null;
    };
    OpenPlanRequest: {
      /**
       * Format: date
       * @description When it is to be reviewed.
       * @example 2026-09-01
       */
      reviewOn?: string;
      /**
       * Format: uuid
       * @description Whose plan it is.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      personId: string;
      /**
       * Format: uuid
       * @description The worker responsible for the review.
       */
      reviewResponsibleId?: string;
    };
    PassageResponse: {
      /** @description The words, byte for byte as written. */
      text: string;
      /**
       * @description The language they are in.
       * @example en-GB
       */
      lang: string;
      /**
       * @description How they came to be written down. `dictated` words in the own lane were read back and confirmed.
       * @example written
       * @enum {string}
       */
      voice: 'written' | 'professional' | 'dictated' | 'imported';
      /**
       * @description Whose words they are: a party.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      authorId: string;
      /** @description The worker on whose device the person wrote, in a sitting. */
      viaId?: string;
      /** @description Who typed what the person said. */
      scribeId?: string;
      /** @description Whose suggestion the person made their own. */
      suggestedBy?: string;
      /**
       * @description When they were written.
       * @example 2026-03-02T10:15:00.000Z
       */
      authoredAt: string;
      /** @description When they were read back and confirmed. */
      confirmedAt?: string;
    };
    LaneResponse: {
      /** @description The words in order; joined they are the text. */
      passages: components['schemas']['PassageResponse'][];
      /**
       * @description Counts changes of this lane; what If-Match takes when its text is written.
       * @example 1
       */
      revision: number;
    };
    NarrativeResponse: {
      /** @description The person's own words. */
      own?: components['schemas']['LaneResponse'];
      /** @description Dictated, not yet read back. */
      dictation?: components['schemas']['LaneResponse'];
      /** @description What staff wrote beside. */
      professional?: components['schemas']['LaneResponse'];
    };
    WarningResponse: {
      /**
       * @description A stable code.
       * @example risk_level_wording
       */
      code: string;
      /** @description What to think about. */
      message: string;
    };
    AboutMeResponse: {
      /** @description What the person wants known under this heading. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description Under which heading it stands.
       * @example what_matters
       */
      heading: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    ValueResponse: {
      /** @description What matters to the person, and how it shows. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description The area of life it shows in.
       * @example relationships
       */
      lifeArea?: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    PreferenceResponse: {
      /** @description What the person prefers. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description What it is about.
       * @example care
       */
      area: string;
      /**
       * @description Whether it is wanted, better avoided, or refused.
       * @example want
       */
      wish: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    StrengthResponse: {
      /** @description The strength. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description The area of life.
       * @example leisure
       */
      lifeArea: string;
      /**
       * @description Past, present or hoped for.
       * @example current
       */
      time: string;
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "connectedness"
       *     ]
       */
      chime?: string[];
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    NeedResponse: {
      /** @description The need. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description Important `to` the person, or `for` them in the eyes of others.
       * @example to
       */
      important: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    BarrierResponse: {
      /** @description The barrier. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description Whether it lies with the person or in how things are arranged around them.
       * @example structural
       */
      origin: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    UnmetNeedResponse: {
      /** @description The need that is not met. */
      words?: components['schemas']['NarrativeResponse'];
      /**
       * @description Why it is not met.
       * @example The group closed last year.
       */
      reason?: string;
      /**
       * @description What would meet it.
       * @example A women-only swimming session
       */
      service?: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    ProgressResponse: {
      /**
       * @description The state.
       * @example active
       */
      state: string;
      /**
       * @description The day it came about.
       * @example 2026-03-14
       */
      on: string;
      /**
       * @description How it went.
       * @example Went twice, stayed for tea the second time.
       */
      note: string | null;
      /** @description The goal that a changed one became; null also once that goal is removed. */
      successorId: string | null;
      /** @description Who recorded it. */
      partyId: string;
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2026-03-14T18:02:00.000Z
       */
      at: string;
    };
    StepOwnerRequest: {
      /**
       * @description Their name, where they have none: a group, a neighbour.
       * @example Harbour lido
       */
      name?: string;
      /**
       * @description What they are to the person.
       * @example person
       * @enum {string}
       */
      kind: 'person' | 'supporter' | 'worker' | 'resource';
      /**
       * Format: uuid
       * @description The party, where they have one here: the person, a supporter of theirs, a worker. A resource has none.
       */
      partyId?: string;
    };
    StepResponse: {
      /** @description What is to be done. */
      what?: components['schemas']['NarrativeResponse'];
      /** @description What to do when it does not work out. */
      ifStuck?: components['schemas']['NarrativeResponse'];
      /** @description Who does it. */
      owner: components['schemas']['StepOwnerRequest'];
      /**
       * @description By which day.
       * @example 2026-04-30
       */
      when?: string;
      /**
       * @description How sure the person is that it will work out, 1 to 10.
       * @example 6
       */
      confidence?: number;
      /**
       * @description What or who in the community helps with it.
       * @example Harbour lido
       */
      resource?: string;
      /** @description The goal it belongs to. */
      goalId: string;
      /**
       * @description planned, doing, done, changed or not_needed.
       * @example planned
       */
      state: string;
      /** @description The last progress; null before the first. */
      progress: components['schemas']['ProgressResponse'] | null;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    GoalResponse: {
      /** @description The goal. */
      statement?: components['schemas']['NarrativeResponse'];
      /** @description Why it matters to the person. */
      why?: components['schemas']['NarrativeResponse'];
      /**
       * @description What the goal serves.
       * @example life
       */
      kind: string;
      /**
       * @description Towards something, away from something, or keeping it.
       * @example approach
       */
      direction: string;
      /**
       * @description The area of life it belongs to.
       * @example leisure
       */
      lifeArea?: string;
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "hope.dreams"
       *     ]
       */
      chime?: string[];
      /**
       * @description The strengths of this plan it builds on.
       * @example []
       */
      strengthIds?: string[];
      /**
       * @description The needs of this plan it answers.
       * @example []
       */
      needIds?: string[];
      /**
       * @description How much it matters to the person, 1 to 10.
       * @example 8
       */
      importance?: number;
      /**
       * @description How far ahead it lies.
       * @example months
       */
      horizon?: string;
      /**
       * @description idea, chosen, active, resting, achieved, partly_achieved, let_go or changed.
       * @example active
       */
      state: string;
      /** @description The last progress; null before the first. */
      progress: components['schemas']['ProgressResponse'] | null;
      /** @description Its steps in the person's order; only in the whole plan. */
      steps?: components['schemas']['StepResponse'][];
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    CrisisContactResponse: {
      /** @description When and how to call them. */
      when?: components['schemas']['NarrativeResponse'];
      /** @description Their name. */
      name: string;
      /** @description Their telephone number. */
      phone: string;
      /**
       * @description Who they are to the person.
       * @example sister
       */
      relationship?: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description The plan it stands in.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      planId: string;
      /**
       * @description Its place in the person's order, from 1.
       * @example 1
       */
      position: number;
      /**
       * @description Counts structured changes, not words; also the ETag.
       * @example 1
       */
      version: number;
      /**
       * @description Whether it stands as it was agreed in the version in force; false: new or changed since.
       * @example false
       */
      agreed: boolean;
      /** @description Who added it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-03-02T10:15:00.000Z
       */
      createdAt: string;
      /** @description Who last changed its structured side. */
      updatedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      updatedAt: string;
      /** @description Advice on what was just written; only in the answer to a write. */
      warnings?: components['schemas']['WarningResponse'][];
    };
    PlanResponse: {
      /**
       * @description The plan.
       * @example 01a2b3c4-0000-7000-8000-000000000004
       */
      id: string;
      /** @description Whose plan it is. */
      personId: string;
      /** @description Their name. */
      personName: string;
      /**
       * @description not_yet_agreed, active, paused or ended.
       * @example active
       */
      status: string;
      /**
       * @description Counts changes of what belongs to the plan as a whole; what If-Match takes there.
       * @example 3
       */
      version: number;
      /**
       * @description The number of the version in force; null before the first.
       * @example 1
       */
      inForceVersion: number | null;
      /**
       * @description When it is to be reviewed.
       * @example 2026-09-01
       */
      reviewOn: string | null;
      /** @description The worker responsible for the review. */
      reviewResponsibleId: string | null;
      /** @description The proposal that waits for agreement. */
      openProposalId: string | null;
      /**
       * @description The sections you may see.
       * @example [
       *       "about_me",
       *       "goals"
       *     ]
       */
      sections: string[];
      /**
       * @description The names of those whose ids stand in the plan.
       * @example {
       *       "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad"
       *     }
       */
      names: {
        [key: string]: string;
      };
      /** @description About the person. */
      aboutMe: components['schemas']['AboutMeResponse'][];
      /** @description What they stand for. */
      values: components['schemas']['ValueResponse'][];
      /** @description What they want, avoid and refuse. */
      preferences: components['schemas']['PreferenceResponse'][];
      /** @description What they have, know, can do and dream of. */
      strengths: components['schemas']['StrengthResponse'][];
      /** @description What is important to and for them. */
      needs: components['schemas']['NeedResponse'][];
      /** @description What stands in the way. */
      barriers: components['schemas']['BarrierResponse'][];
      /** @description What would help and is not to be had. */
      unmetNeeds: components['schemas']['UnmetNeedResponse'][];
      /** @description Their goals, each with its steps. */
      goals: components['schemas']['GoalResponse'][];
      /** @description Whom to call when things get hard. */
      crisisContacts: components['schemas']['CrisisContactResponse'][];
    };
    RevisePlanRequest: {
      /**
       * Format: date
       * @description When it is to be reviewed.
       * @example 2026-09-01
       */
      reviewOn?: string | null;
      /**
       * Format: uuid
       * @description The worker responsible for the review.
       */
      reviewResponsibleId?: string | null;
    };
    MovePlanRequest: {
      /** @description Why. */
      reason: string;
      /**
       * @description `paused`, `active` (taken up again) or `ended`.
       * @example paused
       * @enum {string}
       */
      to: 'active' | 'paused' | 'ended';
    };
    SetOrderRequest: {
      /**
       * @description Which kind of entry is put in order.
       * @example goal
       * @enum {string}
       */
      kind:
        | 'about_me'
        | 'value'
        | 'preference'
        | 'strength'
        | 'need'
        | 'barrier'
        | 'unmet_need'
        | 'goal'
        | 'step'
        | 'crisis_contact';
      /**
       * Format: uuid
       * @description For steps: the goal they belong to.
       */
      goalId?: string;
      /**
       * @description Every entry of the kind that stands there, first to last.
       * @example [
       *       "01a2b3c4-0000-7000-8000-000000000003"
       *     ]
       */
      ids: string[];
    };
    NarrativeRequest: {
      /**
       * @description The person's own words. The person writes here, or someone they authorise; staff never do.
       * @example I want to swim in the sea again before the summer ends.
       */
      own?: string;
      /**
       * @description What the person says, typed by staff; it waits until it is read back and the person confirms it.
       * @example I miss the water more than I can say.
       */
      dictation?: string;
      /**
       * @description What staff write beside the person's words.
       * @example The lido runs a supported session on Tuesdays.
       */
      professional?: string;
    };
    CreateAboutMeRequest: {
      /** @description What the person wants known under this heading. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description Under which heading it stands.
       * @example what_matters
       * @enum {string}
       */
      heading:
        | 'what_matters'
        | 'important_people'
        | 'communication'
        | 'wellness'
        | 'please_do'
        | 'please_dont'
        | 'how_to_support'
        | 'worth_knowing'
        | 'supported_by';
    };
    ReviseAboutMeRequest: {
      /**
       * @description Under which heading it stands.
       * @example what_matters
       * @enum {string}
       */
      heading?:
        | 'what_matters'
        | 'important_people'
        | 'communication'
        | 'wellness'
        | 'please_do'
        | 'please_dont'
        | 'how_to_support'
        | 'worth_knowing'
        | 'supported_by';
    };
    CreateValueRequest: {
      /** @description What matters to the person, and how it shows. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description The area of life it shows in.
       * @example relationships
       * @enum {string}
       */
      lifeArea?:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
    };
    ReviseValueRequest: {
      /**
       * @description The area of life it shows in.
       * @example relationships
       * @enum {string}
       */
      lifeArea?:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
    };
    CreatePreferenceRequest: {
      /** @description What the person prefers. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description What it is about.
       * @example care
       * @enum {string}
       */
      area: 'treatment' | 'care' | 'environment';
      /**
       * @description Whether it is wanted, better avoided, or refused.
       * @example want
       * @enum {string}
       */
      wish: 'want' | 'avoid' | 'refuse';
    };
    RevisePreferenceRequest: {
      /**
       * @description What it is about.
       * @example care
       * @enum {string}
       */
      area?: 'treatment' | 'care' | 'environment';
      /**
       * @description Whether it is wanted, better avoided, or refused.
       * @example want
       * @enum {string}
       */
      wish?: 'want' | 'avoid' | 'refuse';
    };
    CreateStrengthRequest: {
      /** @description The strength. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description The area of life.
       * @example leisure
       * @enum {string}
       */
      lifeArea:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
      /**
       * @description Past, present or hoped for.
       * @example current
       * @enum {string}
       */
      time: 'past' | 'current' | 'aspiration';
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "connectedness"
       *     ]
       */
      chime?: (
        | 'connectedness'
        | 'connectedness.peer_support'
        | 'connectedness.relationships'
        | 'connectedness.support_from_others'
        | 'connectedness.community'
        | 'hope'
        | 'hope.belief_in_recovery'
        | 'hope.motivation'
        | 'hope.hope_inspiring_relationships'
        | 'hope.positive_thinking'
        | 'hope.dreams'
        | 'identity'
        | 'identity.dimensions'
        | 'identity.rebuilding'
        | 'identity.overcoming_stigma'
        | 'meaning'
        | 'meaning.of_experiences'
        | 'meaning.spirituality'
        | 'meaning.quality_of_life'
        | 'meaning.social_roles'
        | 'meaning.social_goals'
        | 'meaning.rebuilding_life'
        | 'empowerment'
        | 'empowerment.personal_responsibility'
        | 'empowerment.control'
        | 'empowerment.strengths'
        | 'difficulty'
      )[];
    };
    ReviseStrengthRequest: {
      /**
       * @description The area of life.
       * @example leisure
       * @enum {string}
       */
      lifeArea?:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
      /**
       * @description Past, present or hoped for.
       * @example current
       * @enum {string}
       */
      time?: 'past' | 'current' | 'aspiration';
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "connectedness"
       *     ]
       */
      chime?: (
        | 'connectedness'
        | 'connectedness.peer_support'
        | 'connectedness.relationships'
        | 'connectedness.support_from_others'
        | 'connectedness.community'
        | 'hope'
        | 'hope.belief_in_recovery'
        | 'hope.motivation'
        | 'hope.hope_inspiring_relationships'
        | 'hope.positive_thinking'
        | 'hope.dreams'
        | 'identity'
        | 'identity.dimensions'
        | 'identity.rebuilding'
        | 'identity.overcoming_stigma'
        | 'meaning'
        | 'meaning.of_experiences'
        | 'meaning.spirituality'
        | 'meaning.quality_of_life'
        | 'meaning.social_roles'
        | 'meaning.social_goals'
        | 'meaning.rebuilding_life'
        | 'empowerment'
        | 'empowerment.personal_responsibility'
        | 'empowerment.control'
        | 'empowerment.strengths'
        | 'difficulty'
      )[];
    };
    CreateNeedRequest: {
      /** @description The need. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description Important `to` the person, or `for` them in the eyes of others.
       * @example to
       * @enum {string}
       */
      important: 'to' | 'for';
    };
    ReviseNeedRequest: {
      /**
       * @description Important `to` the person, or `for` them in the eyes of others.
       * @example to
       * @enum {string}
       */
      important?: 'to' | 'for';
    };
    CreateBarrierRequest: {
      /** @description The barrier. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description Whether it lies with the person or in how things are arranged around them.
       * @example structural
       * @enum {string}
       */
      origin: 'personal' | 'structural';
    };
    ReviseBarrierRequest: {
      /**
       * @description Whether it lies with the person or in how things are arranged around them.
       * @example structural
       * @enum {string}
       */
      origin?: 'personal' | 'structural';
    };
    CreateUnmetNeedRequest: {
      /**
       * @description Why it is not met.
       * @example The group closed last year.
       */
      reason?: string;
      /**
       * @description What would meet it.
       * @example A women-only swimming session
       */
      service?: string;
      /** @description The need that is not met. */
      words: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
    };
    ReviseUnmetNeedRequest: {
      /**
       * @description Why it is not met.
       * @example The group closed last year.
       */
      reason?: string;
      /**
       * @description What would meet it.
       * @example A women-only swimming session
       */
      service?: string;
    };
    CreateGoalRequest: {
      /** @description The goal. */
      statement: components['schemas']['NarrativeRequest'];
      /** @description Why it matters to the person. */
      why?: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /**
       * @description What the goal serves.
       * @example life
       * @enum {string}
       */
      kind: 'life' | 'wellbeing' | 'symptom' | 'service_use' | 'adherence';
      /**
       * @description Towards something, away from something, or keeping it.
       * @example approach
       * @enum {string}
       */
      direction: 'approach' | 'avoid' | 'maintain';
      /**
       * @description The area of life it belongs to.
       * @example leisure
       * @enum {string}
       */
      lifeArea?:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "hope.dreams"
       *     ]
       */
      chime?: (
        | 'connectedness'
        | 'connectedness.peer_support'
        | 'connectedness.relationships'
        | 'connectedness.support_from_others'
        | 'connectedness.community'
        | 'hope'
        | 'hope.belief_in_recovery'
        | 'hope.motivation'
        | 'hope.hope_inspiring_relationships'
        | 'hope.positive_thinking'
        | 'hope.dreams'
        | 'identity'
        | 'identity.dimensions'
        | 'identity.rebuilding'
        | 'identity.overcoming_stigma'
        | 'meaning'
        | 'meaning.of_experiences'
        | 'meaning.spirituality'
        | 'meaning.quality_of_life'
        | 'meaning.social_roles'
        | 'meaning.social_goals'
        | 'meaning.rebuilding_life'
        | 'empowerment'
        | 'empowerment.personal_responsibility'
        | 'empowerment.control'
        | 'empowerment.strengths'
        | 'difficulty'
      )[];
      /**
       * @description The strengths of this plan it builds on.
       * @example []
       */
      strengthIds?: string[];
      /**
       * @description The needs of this plan it answers.
       * @example []
       */
      needIds?: string[];
      /**
       * @description How much it matters to the person, 1 to 10.
       * @example 8
       */
      importance?: number;
      /**
       * @description How far ahead it lies.
       * @example months
       * @enum {string}
       */
      horizon?: 'weeks' | 'months' | 'a_year' | 'long_term';
    };
    ReviseGoalRequest: {
      /**
       * @description What the goal serves.
       * @example life
       * @enum {string}
       */
      kind?: 'life' | 'wellbeing' | 'symptom' | 'service_use' | 'adherence';
      /**
       * @description Towards something, away from something, or keeping it.
       * @example approach
       * @enum {string}
       */
      direction?: 'approach' | 'avoid' | 'maintain';
      /**
       * @description The area of life it belongs to.
       * @example leisure
       * @enum {string}
       */
      lifeArea?:
        | 'home'
        | 'money'
        | 'work_education'
        | 'relationships'
        | 'wellness'
        | 'leisure'
        | 'spirituality_culture';
      /**
       * @description CHIME themes, where the person finds them useful.
       * @example [
       *       "hope.dreams"
       *     ]
       */
      chime?: (
        | 'connectedness'
        | 'connectedness.peer_support'
        | 'connectedness.relationships'
        | 'connectedness.support_from_others'
        | 'connectedness.community'
        | 'hope'
        | 'hope.belief_in_recovery'
        | 'hope.motivation'
        | 'hope.hope_inspiring_relationships'
        | 'hope.positive_thinking'
        | 'hope.dreams'
        | 'identity'
        | 'identity.dimensions'
        | 'identity.rebuilding'
        | 'identity.overcoming_stigma'
        | 'meaning'
        | 'meaning.of_experiences'
        | 'meaning.spirituality'
        | 'meaning.quality_of_life'
        | 'meaning.social_roles'
        | 'meaning.social_goals'
        | 'meaning.rebuilding_life'
        | 'empowerment'
        | 'empowerment.personal_responsibility'
        | 'empowerment.control'
        | 'empowerment.strengths'
        | 'difficulty'
      )[];
      /**
       * @description The strengths of this plan it builds on.
       * @example []
       */
      strengthIds?: string[];
      /**
       * @description The needs of this plan it answers.
       * @example []
       */
      needIds?: string[];
      /**
       * @description How much it matters to the person, 1 to 10.
       * @example 8
       */
      importance?: number;
      /**
       * @description How far ahead it lies.
       * @example months
       * @enum {string}
       */
      horizon?: 'weeks' | 'months' | 'a_year' | 'long_term';
    };
    CreateStepRequest: {
      /**
       * Format: date
       * @description By which day.
       * @example 2026-04-30
       */
      when?: string;
      /**
       * @description What or who in the community helps with it.
       * @example Harbour lido
       */
      resource?: string;
      /** @description What is to be done. */
      what: components['schemas']['NarrativeRequest'];
      /** @description What to do when it does not work out. */
      ifStuck?: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
      /** @description Who does it. */
      owner: components['schemas']['StepOwnerRequest'];
      /**
       * @description How sure the person is that it will work out, 1 to 10.
       * @example 6
       */
      confidence?: number;
    };
    ReviseStepRequest: {
      /**
       * Format: date
       * @description By which day.
       * @example 2026-04-30
       */
      when?: string;
      /**
       * @description What or who in the community helps with it.
       * @example Harbour lido
       */
      resource?: string;
      /** @description Who does it. */
      owner?: components['schemas']['StepOwnerRequest'];
      /**
       * @description How sure the person is that it will work out, 1 to 10.
       * @example 6
       */
      confidence?: number;
    };
    CreateCrisisContactRequest: {
      /** @description Their name. */
      name: string;
      /** @description Their telephone number. */
      phone: string;
      /**
       * @description Who they are to the person.
       * @example sister
       */
      relationship?: string;
      /** @description When and how to call them. */
      when?: components['schemas']['NarrativeRequest'];
      /**
       * @description The language of the words.
       * @example en-GB
       */
      lang?: string;
    };
    ReviseCrisisContactRequest: {
      /** @description Their name. */
      name?: string;
      /** @description Their telephone number. */
      phone?: string;
      /**
       * @description Who they are to the person.
       * @example sister
       */
      relationship?: string;
    };
    LaneTextResponse: {
      /** @description The words in order; joined they are the text. */
      passages: components['schemas']['PassageResponse'][];
      /**
       * @description Counts changes of this lane; what If-Match takes when its text is written.
       * @example 1
       */
      revision: number;
      /** @description Advice on the wording. */
      warnings: components['schemas']['WarningResponse'][];
    };
    WriteTextRequest: {
      /** @description The whole text of the lane. Words that stay keep whose they are; words that are new become yours. */
      text: string;
      /**
       * @description The language it is written in.
       * @example en-GB
       */
      lang?: string;
    };
    SuggestionRequest: {
      /** @description The suggested words. */
      text: string;
      /**
       * @description The language they are in.
       * @example en-GB
       */
      lang?: string;
    };
    SuggestionResponse: {
      /**
       * @description The suggestion.
       * @example 01a2b3c4-0000-7000-8000-000000000002
       */
      id: string;
      /** @description The entry it is for. */
      itemId: string;
      /**
       * @description The field of the entry.
       * @example statement
       */
      field: string;
      /** @description The suggested words. */
      text: string;
      /**
       * @description The language they are in.
       * @example en-GB
       */
      lang: string;
      /**
       * @description waiting, accepted, left or withdrawn.
       * @example waiting
       */
      status: string;
      /** @description Who suggested it. */
      suggestedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      suggestedAt: string;
    };
    SuggestionListResponse: {
      /** @description Oldest first; 200 at most. */
      items: components['schemas']['SuggestionResponse'][];
    };
    RequestReviewRequest: {
      /**
       * @description What it should be about.
       * @example I would like to talk about moving house.
       */
      words?: string;
    };
    ReviewRequestResponse: {
      /**
       * @description The request.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      id: string;
      /** @description What it should be about. */
      words: string | null;
      /** @description Who asked. */
      partyId: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-14T18:02:00.000Z
       */
      at: string;
      /**
       * Format: date-time
       * @description When their team took it up; null while it waits.
       */
      answeredAt: string | null;
      /** @description Who took it up. */
      answeredBy: string | null;
    };
    ReviewRequestListResponse: {
      /** @description Newest first; 100 at most. */
      items: components['schemas']['ReviewRequestResponse'][];
    };
    RecordProgressRequest: {
      /**
       * Format: date
       * @description The day it came about; today when left out.
       * @example 2026-03-14
       */
      on?: string;
      /**
       * @description How it went, in the words of who records it.
       * @example Went twice, stayed for tea the second time.
       */
      note?: string;
      /**
       * @description The state it has come to. Goals: chosen, active, resting, achieved, partly_achieved, let_go, changed. Steps:
       *     doing, done, changed, not_needed.
       * @example active
       * @enum {string}
       */
      state:
        | 'idea'
        | 'chosen'
        | 'active'
        | 'resting'
        | 'achieved'
        | 'partly_achieved'
        | 'let_go'
        | 'changed'
        | 'planned'
        | 'doing'
        | 'done'
        | 'not_needed';
      /**
       * Format: uuid
       * @description The goal that a changed one became.
       */
      successorId?: string;
    };
    ProgressListResponse: {
      /** @description Oldest first; 500 at most. */
      items: components['schemas']['ProgressResponse'][];
    };
    DictationWaitingResponse: {
      /**
       * @description A stable code.
       * @example dictation_waiting
       */
      code: string;
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      itemId: string;
      /**
       * @description The field of the entry.
       * @example statement
       */
      field: string;
      /** @description What to think about. */
      message: string;
    };
    MadeProposalResponse: {
      /** @description Advice: it blocks nothing. */
      warnings: components['schemas']['DictationWaitingResponse'][];
      /**
       * @description The proposal.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /**
       * @description open, agreed, without_agreement or withdrawn.
       * @example open
       * @enum {string}
       */
      status: 'withdrawn' | 'open' | 'agreed' | 'without_agreement';
      /**
       * @description SHA-256 of its bytes: what people attest.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description The hash of the version before; null where there is none. */
      previousHash: string | null;
      /**
       * @description The version of the document's shape.
       * @example 1
       */
      schemaVersion: number;
      /**
       * @description Which draft of the plan it froze: what was written since is in a later one.
       * @example 1
       */
      draft: number;
      /** @description Who proposed it. */
      proposedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      proposedAt: string;
      /**
       * Format: date-time
       * @description When it was closed.
       */
      closedAt: string | null;
      /** @description Who closed it. */
      closedBy: string | null;
      /** @description Why it was withdrawn; for who sees the whole plan. */
      closingReason: string | null;
    };
    ProposalResponse: {
      /**
       * @description The proposal.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /**
       * @description open, agreed, without_agreement or withdrawn.
       * @example open
       * @enum {string}
       */
      status: 'withdrawn' | 'open' | 'agreed' | 'without_agreement';
      /**
       * @description SHA-256 of its bytes: what people attest.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description The hash of the version before; null where there is none. */
      previousHash: string | null;
      /**
       * @description The version of the document's shape.
       * @example 1
       */
      schemaVersion: number;
      /**
       * @description Which draft of the plan it froze: what was written since is in a later one.
       * @example 1
       */
      draft: number;
      /** @description Who proposed it. */
      proposedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      proposedAt: string;
      /**
       * Format: date-time
       * @description When it was closed.
       */
      closedAt: string | null;
      /** @description Who closed it. */
      closedBy: string | null;
      /** @description Why it was withdrawn; for who sees the whole plan. */
      closingReason: string | null;
    };
    ProposalPageResponse: {
      items: components['schemas']['ProposalResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    NamedPartyResponse: {
      /**
       * @description The party.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      id: string;
      /** @description Their name then. */
      name: string;
    };
    SnapshotReviewResponse: {
      /**
       * @description The day.
       * @example 2026-09-01
       */
      on: string;
      /** @description The worker responsible for it. */
      responsible: components['schemas']['NamedPartyResponse'];
    };
    SnapshotTextResponse: {
      /** @description The person's own words. */
      own: components['schemas']['PassageResponse'][];
      /** @description What staff wrote beside. */
      professional: components['schemas']['PassageResponse'][];
    };
    SnapshotItemResponse: {
      /**
       * @description Everything structured about it.
       * @example {
       *       "lifeArea": "leisure",
       *       "importance": 8
       *     }
       */
      attributes: {
        [key: string]: unknown;
      };
      /** @description Its words, by field. */
      texts: {
        [key: string]: components['schemas']['SnapshotTextResponse'];
      };
      /**
       * @description The entry: the same in every version.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description What it is: goal, step, strength…
       * @example goal
       */
      kind: string;
      /**
       * @description Where it stands.
       * @example goals
       */
      section: string;
      /** @description The goal of a step; null for everything else. */
      parentId: string | null;
      /**
       * @description From 0, among entries of the same section and parent: the person's order.
       * @example 0
       */
      position: number;
    };
    SnapshotResponse: {
      /**
       * @description Everyone who wrote or owns something that you may see, as named then.
       * @example {
       *       "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad"
       *     }
       */
      names: {
        [key: string]: string;
      };
      /**
       * @description The version of this shape.
       * @example 1
       */
      schemaVersion: number;
      /** @description The plan. */
      planId: string;
      /** @description Whose plan it is. */
      personId: string;
      /** @description Their name then. */
      personName: string;
      /** @description The hash of the version before; null for the first. */
      previousHash: string | null;
      /**
       * @description When it was proposed.
       * @example 2026-03-02T10:15:00.000Z
       */
      proposedAt: string;
      /** @description The key worker of the lead episode. */
      keyWorker: components['schemas']['NamedPartyResponse'];
      /** @description Its review. */
      review: components['schemas']['SnapshotReviewResponse'];
      /** @description Its entries: by section, then in the person's order, each goal followed by its steps. */
      items: components['schemas']['SnapshotItemResponse'][];
    };
    WitnessResponse: {
      /**
       * @description Their name.
       * @example Ruth Adeyemi
       */
      name?: string;
      /**
       * @description What they are to the person.
       * @example Key worker
       */
      role?: string;
    };
    SecondListenerResponse: {
      /**
       * @description Their name.
       * @example Dele Okafor
       */
      name?: string;
      /** @description The party, where they are one here. */
      partyId?: string;
    };
    EvidenceResponse: {
      /** @description The session in which it was recorded. */
      sessionId?: string;
      /** @description one_time_link: the link they came in by. */
      linkId?: string;
      /** @description device_signature: the sitting. */
      sittingId?: string;
      /**
       * @description device_signature: as drawn, the data of an SVG path.
       * @example M10 40 C 20 10, 40 10, 50 40
       */
      signature?: string;
      /** @description device_signature: who saw it. */
      witness?: components['schemas']['WitnessResponse'];
      /** @description The scan of the paper, or the picture of the signature. */
      attachmentId?: string;
      /**
       * @description spoken: phone or video.
       * @example phone
       */
      channel?: string;
      /**
       * @description spoken: what was said.
       * @example Yes, that is my plan.
       */
      words?: string;
      /** @description spoken: who listened too. */
      secondListener?: components['schemas']['SecondListenerResponse'];
      /**
       * @description Of an attorney or deputy: what gives them the right to act for the person.
       * @example Lasting power of attorney for health and welfare
       */
      authority?: string;
      /** @description Its scan. */
      authorityAttachmentId?: string;
      /**
       * @description For a supporter who could not see the whole plan: the sections that were open to them.
       * @example [
       *       "goals"
       *     ]
       */
      sectionsSeen?: string[];
    };
    AttestationResponse: {
      /**
       * @description The attestation.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      id: string;
      /** @description The proposal. */
      proposalId: string;
      /** @description Whose stance it is. */
      partyId: string;
      /** @description Their name. */
      partyName: string;
      /**
       * @description person, attorney, deputy, supporter or worker.
       * @example person
       * @enum {string}
       */
      capacity: 'person' | 'supporter' | 'worker' | 'attorney' | 'deputy';
      /**
       * @description agree, agree_in_part, disagree, declined or unable.
       * @example agree
       * @enum {string}
       */
      stance: 'agree' | 'agree_in_part' | 'disagree' | 'declined' | 'unable';
      /**
       * @description In their words.
       * @example This is my plan.
       */
      words: string | null;
      /**
       * @description How they let it be known.
       * @example own_account
       * @enum {string}
       */
      method: 'one_time_link' | 'spoken' | 'own_account' | 'device_signature' | 'signed_paper';
      /** @description What shows it. */
      evidence: components['schemas']['EvidenceResponse'];
      /**
       * @description The hash of what they were shown.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description Who recorded it. */
      recordedBy: string;
      /** @description The worker on whose device, in a sitting. */
      viaId: string | null;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:30:00.000Z
       */
      at: string;
    };
    ReadProposalResponse: {
      /**
       * @description The proposal.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /**
       * @description open, agreed, without_agreement or withdrawn.
       * @example open
       * @enum {string}
       */
      status: 'withdrawn' | 'open' | 'agreed' | 'without_agreement';
      /**
       * @description SHA-256 of its bytes: what people attest.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description The hash of the version before; null where there is none. */
      previousHash: string | null;
      /**
       * @description The version of the document's shape.
       * @example 1
       */
      schemaVersion: number;
      /**
       * @description Which draft of the plan it froze: what was written since is in a later one.
       * @example 1
       */
      draft: number;
      /** @description Who proposed it. */
      proposedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      proposedAt: string;
      /**
       * Format: date-time
       * @description When it was closed.
       */
      closedAt: string | null;
      /** @description Who closed it. */
      closedBy: string | null;
      /** @description Why it was withdrawn; for who sees the whole plan. */
      closingReason: string | null;
      /** @description What is proposed. */
      document: components['schemas']['SnapshotResponse'];
      /**
       * @description The sections you see.
       * @example [
       *       "about_me",
       *       "goals"
       *     ]
       */
      sections: (
        | 'circle'
        | 'about_me'
        | 'strengths'
        | 'values_preferences'
        | 'needs_barriers'
        | 'goals'
        | 'inclusion'
        | 'staying_well'
        | 'safety'
        | 'crisis'
        | 'advance_choices'
        | 'formulation'
        | 'reviews'
        | 'measures'
      )[];
      /**
       * @description Whether this is the whole document; the hash is that of the whole in any case.
       * @example true
       */
      whole: boolean;
      /** @description Where people stand, oldest first: of each party the latest counts. Your own alone, unless you see the whole. */
      attestations: components['schemas']['AttestationResponse'][];
    };
    WithdrawProposalRequest: {
      /** @description Why. */
      reason: string;
    };
    SendLinkRequest: {
      /**
       * Format: uuid
       * @description The person, or a supporter of theirs. The link goes to an address that the record holds of them.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
    };
    AttestationLinkResponse: {
      /**
       * @description The link.
       * @example 01a2b3c4-0000-7000-8000-000000000008
       */
      id: string;
      /**
       * @description Whom it is for.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      partyId: string;
      /**
       * Format: date-time
       * @description Until when it can be used.
       * @example 2026-03-09T09:30:00.000Z
       */
      expiresAt: string;
    };
    WitnessRequest: {
      /** @description Their name. */
      name: string;
      /** @description What they are to the person. */
      role: string;
    };
    SecondListenerRequest: {
      /** @description Their name. */
      name: string;
      /**
       * Format: uuid
       * @description The party, where they are one here.
       */
      partyId?: string;
    };
    EvidenceRequest: {
      /**
       * @description `spoken`: what was said, word for word.
       * @example Yes, that is my plan. Start with the swimming.
       */
      words?: string;
      /**
       * @description Of an attorney or deputy: what gives them the right to act for the person.
       * @example Lasting power of attorney for health and welfare, registered 4 May 2024
       */
      authority?: string;
      /**
       * @description `device_signature`: as drawn, the data of an SVG path; or a PNG of it as `attachmentId`.
       * @example M10 40 C 20 10, 40 10, 50 40 S 80 70, 90 40
       */
      signature?: string;
      /** @description `device_signature`: who saw it. */
      witness?: components['schemas']['WitnessRequest'];
      /**
       * Format: uuid
       * @description `signed_paper`: its scan. `device_signature`: a PNG of the signature.
       */
      attachmentId?: string;
      /**
       * @description `spoken`: by phone or by video.
       * @example phone
       * @enum {string}
       */
      channel?: 'phone' | 'video';
      /** @description `spoken`: who listened besides whoever records it. */
      secondListener?: components['schemas']['SecondListenerRequest'];
      /**
       * Format: uuid
       * @description Of an attorney or deputy: its scan.
       */
      authorityAttachmentId?: string;
    };
    RecordAttestationRequest: {
      /**
       * @description The hash of what they were shown or had read to them.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /**
       * @description In their words.
       * @example This is my plan.
       */
      words?: string;
      /**
       * @description `agree`, `agree_in_part`, `disagree`, `declined` (did not wish to say) or `unable` (could not, for now).
       * @example agree
       * @enum {string}
       */
      stance: 'agree' | 'agree_in_part' | 'disagree' | 'declined' | 'unable';
      /**
       * @description How they let it be known.
       * @example own_account
       * @enum {string}
       */
      method: 'own_account' | 'one_time_link' | 'device_signature' | 'signed_paper' | 'spoken';
      /**
       * Format: uuid
       * @description Whose stance it is. Left out: yours; for `signed_paper` and `spoken`, the person's.
       */
      partyId?: string;
      /**
       * @description For a supporter who decides in the person's place.
       * @example attorney
       * @enum {string}
       */
      capacity?: 'attorney' | 'deputy';
      /** @description What shows it. */
      evidence?: components['schemas']['EvidenceRequest'];
    };
    AgreeRequest: {
      /**
       * @description The hash of the proposal that was agreed to.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
    };
    StanceResponse: {
      /** @description The party. */
      partyId: string;
      /** @description Their name. */
      partyName: string;
      /**
       * @description person, attorney, deputy, supporter or worker.
       * @example person
       * @enum {string}
       */
      capacity: 'person' | 'supporter' | 'worker' | 'attorney' | 'deputy';
      /**
       * @description agree, agree_in_part, disagree, declined or unable.
       * @example agree
       * @enum {string}
       */
      stance: 'agree' | 'agree_in_part' | 'disagree' | 'declined' | 'unable';
      /**
       * @description How they let it be known.
       * @example own_account
       * @enum {string}
       */
      method: 'one_time_link' | 'spoken' | 'own_account' | 'device_signature' | 'signed_paper';
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:30:00.000Z
       */
      at: string;
    };
    VersionResponse: {
      /**
       * @description The version.
       * @example 01a2b3c4-0000-7000-8000-000000000009
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /**
       * @description From 1, without gaps.
       * @example 1
       */
      number: number;
      /** @description The proposal whose bytes it holds. */
      proposalId: string;
      /**
       * @description agreed or without_agreement.
       * @example agreed
       * @enum {string}
       */
      basis: 'agreed' | 'without_agreement';
      /** @description What stands over it wherever it is shown. */
      label: string;
      /**
       * @description Without agreement: disagreed, declined or unable.
       * @enum {string|null}
       */
      reason: 'declined' | 'unable' | 'disagreed' | null;
      /** @description Without agreement: why, in the words of who decided it; for who sees the whole plan. */
      explanation: string | null;
      /** @description How it was established that the person could not decide; for who sees the whole plan. */
      capacityBasis: string | null;
      /**
       * @description Without agreement: when it is offered to the person again.
       * @example 2026-03-16
       */
      offerAgainOn: string | null;
      /**
       * @description SHA-256 of its bytes.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description The hash of the version before; null for the first. */
      previousHash: string | null;
      /**
       * @description The version of the document's shape.
       * @example 1
       */
      schemaVersion: number;
      /**
       * Format: date-time
       * @description When it came into force.
       * @example 2026-03-02T10:45:00.000Z
       */
      at: string;
      /** @description Who brought it into force. */
      by: string;
      /** @description Where everyone stood in the end; null unless you see the whole plan. */
      stances: components['schemas']['StanceResponse'][] | null;
    };
    WithoutAgreementRequest: {
      /**
       * @description The hash of the proposal that was agreed to.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description In the words of whoever decides it. */
      explanation: string;
      /**
       * @description How it was established that the person cannot decide; needed with `unable`.
       * @example Assessed on 2 March by Dr Osei: cannot weigh the options for now.
       */
      capacityBasis?: string;
      /**
       * Format: date
       * @description When it is offered to the person again: 28 days from today at the latest.
       * @example 2026-03-16
       */
      offerAgainOn: string;
      /**
       * @description `disagreed`, `declined` or `unable`.
       * @example unable
       * @enum {string}
       */
      reason: 'disagreed' | 'declined' | 'unable';
    };
    VersionPageResponse: {
      items: components['schemas']['VersionResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    FieldChangeResponse: {
      /**
       * @description What it was. Any JSON.
       * @example 6
       */
      before?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [key: string]: unknown;
          };
      /**
       * @description What it is. Any JSON.
       * @example 8
       */
      after?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [key: string]: unknown;
          };
      /**
       * @description The field.
       * @example importance
       */
      field: string;
    };
    NameChangeResponse: {
      /** @description The party. */
      id: string;
      /** @description Their name before. */
      before?: string;
      /**
       * @description Their name after.
       * @example Amira Haddad
       */
      after?: string;
    };
    PlaceResponse: {
      /** @description The goal of a step; null for everything else. */
      parentId: string | null;
      /**
       * @description From 0.
       * @example 0
       */
      position: number;
    };
    MoveResponse: {
      /** @description Where it stood. */
      from: components['schemas']['PlaceResponse'];
      /** @description Where it stands. */
      to: components['schemas']['PlaceResponse'];
    };
    ProvenanceResponse: {
      /**
       * @description The language they are in.
       * @example en-GB
       */
      lang: string;
      /**
       * @description written, dictated, professional or imported.
       * @example written
       * @enum {string}
       */
      voice: 'written' | 'professional' | 'dictated' | 'imported';
      /** @description Whose words they are: a party, named in `authors`. */
      authorId: string;
      /** @description On whose device, in a sitting. */
      viaId?: string;
      /** @description Who typed them. */
      scribeId?: string;
      /** @description Whose suggestion they were. */
      suggestedBy?: string;
      /**
       * @description When they were written.
       * @example 2026-03-02T10:15:00.000Z
       */
      authoredAt: string;
      /** @description When they were read back and confirmed. */
      confirmedAt?: string;
    };
    TextRunResponse: {
      /** @description For kept words: whose they were before, where that differs. */
      was?: components['schemas']['ProvenanceResponse'];
      /**
       * @description keep, insert or remove.
       * @example keep
       * @enum {string}
       */
      op: 'remove' | 'keep' | 'insert';
      /** @description The words. */
      text: string;
      /**
       * @description The language they are in.
       * @example en-GB
       */
      lang: string;
      /**
       * @description written, dictated, professional or imported.
       * @example written
       * @enum {string}
       */
      voice: 'written' | 'professional' | 'dictated' | 'imported';
      /** @description Whose words they are: a party, named in `authors`. */
      authorId: string;
      /** @description On whose device, in a sitting. */
      viaId?: string;
      /** @description Who typed them. */
      scribeId?: string;
      /** @description Whose suggestion they were. */
      suggestedBy?: string;
      /**
       * @description When they were written.
       * @example 2026-03-02T10:15:00.000Z
       */
      authoredAt: string;
      /** @description When they were read back and confirmed. */
      confirmedAt?: string;
    };
    TextComparisonResponse: {
      /**
       * @description The field.
       * @example statement
       */
      field: string;
      /**
       * @description own or professional.
       * @example own
       * @enum {string}
       */
      lane: 'own' | 'professional';
      /** @description In reading order: keep and remove is the text before, keep and insert the text after. */
      runs: components['schemas']['TextRunResponse'][];
    };
    ItemComparisonResponse: {
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000003
       */
      id: string;
      /**
       * @description What it is.
       * @example goal
       */
      kind: string;
      /**
       * @description Where it stands.
       * @example goals
       */
      section: string;
      /** @description The goal of a step; null for everything else. */
      parentId: string | null;
      /**
       * @description From 0; of a removed entry, where it stood.
       * @example 0
       */
      position: number;
      /**
       * @description added, removed, changed (and perhaps moved), moved (and nothing else) or unchanged.
       * @example changed
       * @enum {string}
       */
      change: 'removed' | 'changed' | 'added' | 'moved' | 'unchanged';
      /** @description Where the person's order differs. */
      moved?: components['schemas']['MoveResponse'];
      /** @description For an added goal: the goal its words largely come from, which is gone or shorter now. */
      splitFrom?: string;
      /** @description Structured fields that differ. */
      attributes: components['schemas']['FieldChangeResponse'][];
      /** @description Lanes that differ, word by word. */
      texts: components['schemas']['TextComparisonResponse'][];
    };
    ComparisonResponse: {
      /**
       * @description The name of everyone in either, the later where they differ.
       * @example {
       *       "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad"
       *     }
       */
      authors: {
        [key: string]: string;
      };
      /** @description What differs in the plan itself: review, key worker, dates. */
      plan: components['schemas']['FieldChangeResponse'][];
      /** @description Who is called otherwise. */
      names: components['schemas']['NameChangeResponse'][];
      /** @description Every entry of both, in the later one's order; a removed one after what it used to follow. */
      items: components['schemas']['ItemComparisonResponse'][];
    };
    ReadVersionResponse: {
      /**
       * @description The version.
       * @example 01a2b3c4-0000-7000-8000-000000000009
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /**
       * @description From 1, without gaps.
       * @example 1
       */
      number: number;
      /** @description The proposal whose bytes it holds. */
      proposalId: string;
      /**
       * @description agreed or without_agreement.
       * @example agreed
       * @enum {string}
       */
      basis: 'agreed' | 'without_agreement';
      /** @description What stands over it wherever it is shown. */
      label: string;
      /**
       * @description Without agreement: disagreed, declined or unable.
       * @enum {string|null}
       */
      reason: 'declined' | 'unable' | 'disagreed' | null;
      /** @description Without agreement: why, in the words of who decided it; for who sees the whole plan. */
      explanation: string | null;
      /** @description How it was established that the person could not decide; for who sees the whole plan. */
      capacityBasis: string | null;
      /**
       * @description Without agreement: when it is offered to the person again.
       * @example 2026-03-16
       */
      offerAgainOn: string | null;
      /**
       * @description SHA-256 of its bytes.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      hash: string;
      /** @description The hash of the version before; null for the first. */
      previousHash: string | null;
      /**
       * @description The version of the document's shape.
       * @example 1
       */
      schemaVersion: number;
      /**
       * Format: date-time
       * @description When it came into force.
       * @example 2026-03-02T10:45:00.000Z
       */
      at: string;
      /** @description Who brought it into force. */
      by: string;
      /** @description Where everyone stood in the end; null unless you see the whole plan. */
      stances: components['schemas']['StanceResponse'][] | null;
      /** @description The plan as it was. */
      document: components['schemas']['SnapshotResponse'];
      /**
       * @description The sections you see.
       * @example [
       *       "about_me",
       *       "goals"
       *     ]
       */
      sections: (
        | 'circle'
        | 'about_me'
        | 'strengths'
        | 'values_preferences'
        | 'needs_barriers'
        | 'goals'
        | 'inclusion'
        | 'staying_well'
        | 'safety'
        | 'crisis'
        | 'advance_choices'
        | 'formulation'
        | 'reviews'
        | 'measures'
      )[];
      /**
       * @description Whether this is the whole document; the hash is that of the whole in any case.
       * @example true
       */
      whole: boolean;
      /** @description What people said to it, with the evidence, oldest first; null unless you see the whole plan. */
      attestations: components['schemas']['AttestationResponse'][] | null;
    };
    RaiseDisagreementRequest: {
      /** @description What it is about. */
      about: string;
      /** @description How whoever raises it sees it. */
      position: string;
      /**
       * Format: uuid
       * @description The proposal it is about, where it is about one.
       */
      proposalId?: string;
    };
    DisagreementResponse: {
      /**
       * @description The disagreement.
       * @example 01a2b3c4-0000-7000-8000-000000000010
       */
      id: string;
      /** @description The plan. */
      planId: string;
      /** @description The proposal it is about, where it is about one. */
      proposalId: string | null;
      /** @description What it is about. */
      about: string;
      /** @description How whoever raised it sees it. */
      position: string;
      /**
       * @description open, answered or settled.
       * @example open
       */
      status: string;
      /** @description Who raised it. */
      raisedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      raisedAt: string;
      /** @description The answer. */
      response: string | null;
      /** @description Who answered. */
      respondedBy: string | null;
      /**
       * Format: date-time
       * @description When.
       */
      respondedAt: string | null;
      /** @description What settled it, where that came after the answer. */
      settlement: string | null;
      /** @description Who settled it. */
      settledBy: string | null;
      /**
       * Format: date-time
       * @description When.
       */
      settledAt: string | null;
    };
    DisagreementPageResponse: {
      items: components['schemas']['DisagreementResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    AnswerDisagreementRequest: {
      /** @description What is said to it. */
      response: string;
      /**
       * @description Whether that settles it.
       * @example false
       */
      settled?: boolean;
    };
    AttachmentResponse: {
      /**
       * @description The attachment.
       * @example 01a2b3c4-0000-7000-8000-000000000011
       */
      id: string;
      /** @description Whose record it belongs to. */
      personId: string;
      /**
       * @description What it is.
       * @example application/pdf
       * @enum {string}
       */
      mediaType: 'image/png' | 'image/jpeg' | 'application/pdf';
      /**
       * @description In bytes.
       * @example 48213
       */
      size: number;
      /**
       * @description SHA-256 of its bytes.
       * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
       */
      sha256: string;
      /** @description Who sent it. */
      storedBy: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-02T10:15:00.000Z
       */
      storedAt: string;
    };
    OpenSittingRequest: {
      /**
       * Format: uuid
       * @description The plan.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      planId: string;
    };
    SittingResponse: {
      /**
       * @description The person's session on this device: send it as `Authorization: Bearer …` for what the person does. Shown now and
       *     never again; null when the request is repeated.
       * @example trs_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
       */
      token: string | null;
      /**
       * Format: date-time
       * @description When it ends; sooner with the worker's own session.
       * @example 2026-03-02T10:30:00.000Z
       */
      expiresAt: string;
      /**
       * @description The person who writes.
       * @example 01a2b3c4-0000-7000-8000-000000000001
       */
      personId: string;
      /**
       * @description The one plan it reaches.
       * @example 01a2b3c4-0000-7000-8000-000000000005
       */
      planId: string;
    };
    HistoryEntryResponse: {
      /**
       * @description The entry.
       * @example 01a2b3c4-0000-7000-8000-000000000006
       */
      id: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-14T18:02:00.000Z
       */
      at: string;
      /**
       * @description `wrote`, `looked` (one entry for each quarter of an hour and set of sections) or `refused`.
       * @example looked
       * @enum {string}
       */
      kind: 'refused' | 'wrote' | 'looked';
      /** @description Who: a party. */
      partyId: string;
      /**
       * @description Their name; null for the service itself.
       * @example Ruth Osei
       */
      name: string | null;
      /**
       * @description On whose device, in a sitting.
       * @example Ruth Osei
       */
      via: string | null;
      /** @description The clinician a third-party system acted for. */
      actingFor: string | null;
      /**
       * @description What was done.
       * @example plans_read
       */
      action: string;
      /**
       * @description The sections it touched.
       * @example [
       *       "goals"
       *     ]
       */
      sections: string[];
      /**
       * @description The names of the fields written.
       * @example [
       *       "statement.own"
       *     ]
       */
      fields: string[];
      /**
       * @description Why they could: own, team, circle, cover, consent or manager; for a refusal its code; null for a write.
       * @example team
       */
      why: string | null;
    };
    HistoryEntryPageResponse: {
      items: components['schemas']['HistoryEntryResponse'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      next: string | null;
    };
    Object: Record<string, never>;
    ChangeResponse: {
      /**
       * @description The change.
       * @example 01a2b3c4-0000-7000-8000-000000000007
       */
      id: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2026-03-14T18:02:00.000Z
       */
      at: string;
      /**
       * @description What happened.
       * @example goal.updated
       */
      action: string;
      /**
       * @description The kind of thing.
       * @example goal
       */
      subjectKind: string;
      /** @description The thing. */
      subjectId: string;
      /** @description Whose record it belongs to. */
      personId: string | null;
      /** @description The plan it stands in. */
      planId: string | null;
      /**
       * @description The section it belongs to.
       * @example goals
       */
      section: string | null;
      /**
       * @description The names of what changed.
       * @example [
       *       "importance"
       *     ]
       */
      fields: string[];
      /** @description Who changed it. */
      partyId: string;
    };
    ChangesResponse: {
      /** @description Oldest first. */
      items: components['schemas']['ChangeResponse'][];
      /**
       * @description Pass as `after` next time; never null, so that polling can go on from here.
       * @example WyIwIiwiMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwIl0
       */
      after: string;
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
  session_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who am I? */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  session_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      /** @description Sign in with a password */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSessionResponse'];
        };
      };
      /** @description invalid_request, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_json' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description wrong_credentials */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_credentials';
          };
        };
      };
      /** @description foreign_origin */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'foreign_origin';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description sign_in_delayed, too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'sign_in_delayed' | 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  session_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sign out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  session_redeem: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedeemLinkRequest'];
      };
    };
    responses: {
      /** @description Sign in with a link */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSessionResponse'];
        };
      };
      /** @description invalid_request, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_json' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description link_not_valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'link_not_valid';
          };
        };
      };
      /** @description foreign_origin */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'foreign_origin';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description over_limit, password_breached, password_required, password_too_short, password_too_weak */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'over_limit'
              | 'password_breached'
              | 'password_required'
              | 'password_too_short'
              | 'password_too_weak';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  session_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChoosePartyRequest'];
      };
    };
    responses: {
      /** @description Go on as another party of your account */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSessionResponse'];
        };
      };
      /** @description invalid_request, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_json' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description account_needed, acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'account_needed'
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  sessions_end_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sign out everywhere */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description account_needed, acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'account_needed'
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  password_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPasswordRequest'];
      };
    };
    responses: {
      /** @description Set your password */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description account_needed, acting_clinician_required, foreign_origin, recent_link_needed, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'account_needed'
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'recent_link_needed'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description current_password_wrong, idempotency_key_reused, over_limit, password_breached, password_too_short, password_too_weak */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'current_password_wrong'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'password_breached'
              | 'password_too_short'
              | 'password_too_weak';
          };
        };
      };
      /** @description sign_in_delayed, too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'sign_in_delayed' | 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  links_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestLinksRequest'];
      };
    };
    responses: {
      /** @description Ask for a link */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_json' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  invitations_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteWorkerRequest'];
      };
    };
    responses: {
      /** @description Invite a worker */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description already_joined */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'already_joined';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  invitations_withdraw: {
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
      /** @description Take back an invitation of a worker */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description invitation_accepted */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invitation_accepted';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  api_keys_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The API keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  api_keys_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiKeyRequest'];
      };
    };
    responses: {
      /** @description Make an API key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKeyResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description two_keys_live */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'two_keys_live';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description expiry_out_of_range, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'expiry_out_of_range' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  api_keys_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        keyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoke an API key */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  organisation_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  organisation_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseOrganisationRequest'];
      };
    };
    responses: {
      /** @description Change the settings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  teams_list: {
    parameters: {
      query: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description `open`, `closed` or `all`; the open ones when left out. */
        state: 'open' | 'closed' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  teams_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTeamRequest'];
      };
    };
    responses: {
      /** @description Open a team */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description team_name_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'team_name_taken';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  teams_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        teamId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseTeamRequest'];
      };
    };
    responses: {
      /** @description Change a team */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description team_name_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'team_name_taken';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  teams_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        teamId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Close a team */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description team_closed, team_in_use */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'team_closed' | 'team_in_use';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  workers_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Only those with a role in this team. */
        team?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  workers_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateWorkerRequest'];
      };
    };
    responses: {
      /** @description Take a worker on */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description email_taken, membership_exists */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'email_taken' | 'membership_exists';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, unknown_team */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'unknown_team';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  workers_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A worker */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  workers_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        workerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseWorkerRequest'];
      };
    };
    responses: {
      /** @description Change a worker */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description email_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'email_taken';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  workers_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A worker leaves */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeftWorkerResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description last_admin, worker_left */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'last_admin' | 'worker_left';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  memberships_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        workerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMembershipRequest'];
      };
    };
    responses: {
      /** @description Give a worker a role */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description membership_exists, worker_left */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'membership_exists' | 'worker_left';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, unknown_team */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'unknown_team';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  memberships_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workerId: string;
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take a role from a worker */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description last_admin */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'last_admin';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Part of a name or called-as, in any order and with small slips, or an identifier. */
        search?: string;
        /** @description `me`, or the id of the key worker. */
        keyWorker?: string;
        /** @description The team that supports them now. */
        team?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Find people */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonLinePageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonRequest'];
      };
    };
    responses: {
      /** @description Make a record of a person */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedPersonResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description identifier_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'identifier_taken';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description born_in_future, died_before_birth, died_in_future, episode_required, idempotency_key_reused, key_worker_not_in_team, over_limit, team_not_yours, unknown_team, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'born_in_future'
              | 'died_before_birth'
              | 'died_in_future'
              | 'episode_required'
              | 'idempotency_key_reused'
              | 'key_worker_not_in_team'
              | 'over_limit'
              | 'team_not_yours'
              | 'unknown_team'
              | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevisePersonRequest'];
      };
    };
    responses: {
      /** @description Change a record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, not_yours_to_change, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'not_yours_to_change'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, identifier_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'identifier_taken';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description born_in_future, died_before_birth, died_in_future, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'born_in_future'
              | 'died_before_birth'
              | 'died_in_future'
              | 'idempotency_key_reused'
              | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_duplicates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Possible duplicates of a record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DuplicatesResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  people_by_identifier_put: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        system: string;
        value: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonRequest'];
      };
    };
    responses: {
      /** @description Make or change the record with this identifier */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedPersonResponse'];
        };
      };
      /** @description The record was made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedPersonResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, identifier_taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'identifier_taken';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description born_in_future, died_before_birth, died_in_future, episode_required, idempotency_key_reused, key_worker_not_in_team, over_limit, team_not_yours, unknown_team, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'born_in_future'
              | 'died_before_birth'
              | 'died_in_future'
              | 'episode_required'
              | 'idempotency_key_reused'
              | 'key_worker_not_in_team'
              | 'over_limit'
              | 'team_not_yours'
              | 'unknown_team'
              | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  mark_in_error_mark: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkInErrorRequest'];
      };
    };
    responses: {
      /** @description Mark a record as entered for the wrong person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, unknown_person */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'unknown_person';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  mark_in_error_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take the mark back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description not_entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_entered_in_error';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  person_invitations_person: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteRequest'];
      };
    };
    responses: {
      /** @description Invite the person */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description already_joined, deceased, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'already_joined' | 'deceased' | 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description address_of_worker, email_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'address_of_worker' | 'email_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  person_invitations_supporter: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
        supporterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteRequest'];
      };
    };
    responses: {
      /** @description Invite a supporter */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description already_joined, deceased, entered_in_error, supporter_not_wanted */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'already_joined' | 'deceased' | 'entered_in_error' | 'supporter_not_wanted';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description address_of_worker, email_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'address_of_worker' | 'email_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  episodes_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The episodes of a person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EpisodesResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  episodes_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEpisodeRequest'];
      };
    };
    responses: {
      /** @description Open an episode */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EpisodeResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, episode_open */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'episode_open';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, key_worker_not_in_team, over_limit, unknown_team, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'idempotency_key_reused'
              | 'key_worker_not_in_team'
              | 'over_limit'
              | 'unknown_team'
              | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  episodes_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        personId: string;
        episodeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseEpisodeRequest'];
      };
    };
    responses: {
      /** @description Change an episode */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EpisodeResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, episode_closed, lead_needed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'episode_closed' | 'lead_needed';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, key_worker_not_in_team, over_limit, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'key_worker_not_in_team' | 'over_limit' | 'unknown_worker';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  episodes_close: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        personId: string;
        episodeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseEpisodeRequest'];
      };
    };
    responses: {
      /** @description Close an episode */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EpisodeResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, episode_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'episode_closed';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  caseload_handovers_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverCaseloadRequest'];
      };
    };
    responses: {
      /** @description Hand over a caseload */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedOverResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, key_worker_not_in_team, over_limit, same_worker, team_not_yours, unknown_team, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'idempotency_key_reused'
              | 'key_worker_not_in_team'
              | 'over_limit'
              | 'same_worker'
              | 'team_not_yours'
              | 'unknown_team'
              | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  covers_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Duty cover */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  covers_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArrangeCoverRequest'];
      };
    };
    responses: {
      /** @description Arrange duty cover */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, not_your_team, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'not_your_team'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description cover_too_long, ends_before_start, idempotency_key_reused, over_limit, unknown_team, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'cover_too_long'
              | 'ends_before_start'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'unknown_team'
              | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  covers_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        coverId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description End duty cover */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, not_your_team, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'not_your_team'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  supporters_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The supporters of a person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportersResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  supporters_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSupporterRequest'];
      };
    };
    responses: {
      /** @description Add a supporter */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupporterResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  supporters_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        personId: string;
        supporterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseSupporterRequest'];
      };
    };
    responses: {
      /** @description Change a supporter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupporterResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, supporter_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'supporter_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  circle_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The circle of a person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CircleResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  circle_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddCircleMemberRequest'];
      };
    };
    responses: {
      /** @description Add somebody to the circle */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CircleMemberResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, in_circle */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'in_circle';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description ends_before_start, idempotency_key_reused, over_limit, unknown_party */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'ends_before_start' | 'idempotency_key_reused' | 'over_limit' | 'unknown_party';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  circle_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        personId: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseCircleMemberRequest'];
      };
    };
    responses: {
      /** @description Change a place in the circle */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CircleMemberResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description ends_before_start, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'ends_before_start' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  person_consents_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The consents of a person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentsResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  person_consents_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateConsentRequest'];
      };
    };
    responses: {
      /** @description Propose or record a consent */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_exists, entered_in_error, supporter_not_wanted */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_exists' | 'entered_in_error' | 'supporter_not_wanted';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description evidence_required, expires_in_past, idempotency_key_reused, over_limit, unknown_recipient */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'evidence_required'
              | 'expires_in_past'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'unknown_recipient';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideConsentRequest'];
      };
    };
    responses: {
      /** @description Give a consent */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description evidence_required, expires_in_past, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'evidence_required' | 'expires_in_past' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_narrow: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideConsentRequest'];
      };
    };
    responses: {
      /** @description Narrow a consent */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description evidence_required, expires_in_past, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'evidence_required' | 'expires_in_past' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndConsentRequest'];
      };
    };
    responses: {
      /** @description Withdraw a consent */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description evidence_required, expires_in_past, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'evidence_required' | 'expires_in_past' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_refuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndConsentRequest'];
      };
    };
    responses: {
      /** @description Refuse a proposed consent */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description evidence_required, expires_in_past, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'evidence_required' | 'expires_in_past' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_allow_writing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Let a supporter write your words */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  consents_stop_writing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Let a supporter write your words no longer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing, session_locked */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'session_locked';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description consent_state, entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'consent_state' | 'entered_in_error';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenPlanRequest'];
      };
    };
    responses: {
      /** @description Open a plan */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_exists */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_exists';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'unknown_worker';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The whole plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevisePlanRequest'];
      };
    };
    responses: {
      /** @description Change review date and responsibility */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, unknown_worker */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'unknown_worker';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_of_person: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A person's plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_move: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MovePlanRequest'];
      };
    };
    responses: {
      /** @description Pause, resume or end a plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended, plan_status_not_reachable */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended' | 'plan_status_not_reachable';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_order: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetOrderRequest'];
      };
    };
    responses: {
      /** @description Put entries in the person's order */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, order_incomplete, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'order_incomplete' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  plans_wrong_person: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mark an entry as entered for the wrong person */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  about_me_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAboutMeRequest'];
      };
    };
    responses: {
      /** @description Add an about-me entry */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AboutMeResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  about_me_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read an about-me entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AboutMeResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  about_me_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove an about-me entry */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  about_me_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseAboutMeRequest'];
      };
    };
    responses: {
      /** @description Change an about-me entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AboutMeResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  values_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateValueRequest'];
      };
    };
    responses: {
      /** @description Add a value */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValueResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  values_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValueResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  values_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a value */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  values_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseValueRequest'];
      };
    };
    responses: {
      /** @description Change a value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValueResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  preferences_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePreferenceRequest'];
      };
    };
    responses: {
      /** @description Add a preference */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferenceResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  preferences_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a preference */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferenceResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  preferences_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a preference */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  preferences_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevisePreferenceRequest'];
      };
    };
    responses: {
      /** @description Change a preference */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferenceResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  strengths_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateStrengthRequest'];
      };
    };
    responses: {
      /** @description Add a strength */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StrengthResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  strengths_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a strength */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StrengthResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  strengths_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a strength */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  strengths_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseStrengthRequest'];
      };
    };
    responses: {
      /** @description Change a strength */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StrengthResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  needs_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNeedRequest'];
      };
    };
    responses: {
      /** @description Add a need */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  needs_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a need */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  needs_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a need */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  needs_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseNeedRequest'];
      };
    };
    responses: {
      /** @description Change a need */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  barriers_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBarrierRequest'];
      };
    };
    responses: {
      /** @description Add a barrier */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BarrierResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  barriers_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a barrier */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BarrierResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  barriers_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a barrier */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  barriers_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseBarrierRequest'];
      };
    };
    responses: {
      /** @description Change a barrier */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BarrierResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  unmet_needs_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUnmetNeedRequest'];
      };
    };
    responses: {
      /** @description Add an unmet need */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmetNeedResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  unmet_needs_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read an unmet need */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmetNeedResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  unmet_needs_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove an unmet need */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  unmet_needs_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseUnmetNeedRequest'];
      };
    };
    responses: {
      /** @description Change an unmet need */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmetNeedResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  goals_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateGoalRequest'];
      };
    };
    responses: {
      /** @description Add a goal */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, unknown_link, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'unknown_link'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  goals_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a goal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  goals_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a goal */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  goals_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseGoalRequest'];
      };
    };
    responses: {
      /** @description Change a goal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, unknown_link */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit' | 'unknown_link';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  steps_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        goalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateStepRequest'];
      };
    };
    responses: {
      /** @description Add a step */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, unknown_owner, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'unknown_owner'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  steps_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
        goalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a step */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  steps_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
        goalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a step */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  steps_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
        goalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseStepRequest'];
      };
    };
    responses: {
      /** @description Change a step */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, unknown_owner */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit' | 'unknown_owner';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  crisis_contacts_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCrisisContactRequest'];
      };
    };
    responses: {
      /** @description Add a crisis contact */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrisisContactResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit, plan_too_long, too_many_items, words_required */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'attribute_required'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'plan_too_long'
              | 'too_many_items'
              | 'words_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  crisis_contacts_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a crisis contact */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrisisContactResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  crisis_contacts_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a crisis contact */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  crisis_contacts_revise: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseCrisisContactRequest'];
      };
    };
    responses: {
      /** @description Change a crisis contact */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrisisContactResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description attribute_required, idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'attribute_required' | 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  texts_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
        /** @description A narrative field of the entry: words, statement, why, what, ifStuck or when. */
        field: string;
        lane: 'own' | 'dictation' | 'professional';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read one lane */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaneTextResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  texts_write: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
        /** @description A narrative field of the entry: words, statement, why, what, ifStuck or when. */
        field: string;
        lane: 'own' | 'dictation' | 'professional';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteTextRequest'];
      };
    };
    responses: {
      /** @description Write one lane */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaneTextResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_if_match, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_if_match'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, dictation_lane_is_staffs, foreign_origin, own_lane_is_the_persons, professional_lane_is_staffs, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'dictation_lane_is_staffs'
              | 'foreign_origin'
              | 'own_lane_is_the_persons'
              | 'professional_lane_is_staffs'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, plan_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit' | 'plan_too_long';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  texts_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag you read. */
        'If-Match': string;
      };
      path: {
        planId: string;
        itemId: string;
        /** @description A narrative field of the entry: words, statement, why, what, ifStuck or when. */
        field: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Confirm dictated words */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaneTextResponse'];
        };
      };
      /** @description invalid_request, malformed_if_match, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_if_match' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, only_the_person_confirms, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'only_the_person_confirms'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, nothing_to_confirm, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'nothing_to_confirm' | 'plan_ended';
          };
        };
      };
      /** @description stale */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'stale';
          };
        };
      };
      /** @description over_limit, plan_too_long, text_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit' | 'plan_too_long' | 'text_too_long';
          };
        };
      };
      /** @description precondition_required */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'precondition_required';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  suggestions_make: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        itemId: string;
        field: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuggestionRequest'];
      };
    };
    responses: {
      /** @description Suggest words to the person */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  suggestions_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What waits for the person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionListResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  suggestions_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        suggestionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take up a suggestion */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, own_words_changed, plan_ended, suggestion_decided */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'own_words_changed' | 'plan_ended' | 'suggestion_decided';
          };
        };
      };
      /** @description over_limit, plan_too_long, text_too_long */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit' | 'plan_too_long' | 'text_too_long';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  suggestions_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        suggestionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Leave a suggestion */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, own_words_changed, plan_ended, suggestion_decided */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'own_words_changed' | 'plan_ended' | 'suggestion_decided';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  suggestions_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        suggestionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take back a suggestion */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, not_your_suggestion, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'not_your_suggestion'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended, suggestion_decided */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended' | 'suggestion_decided';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  review_requests_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Wishes for a review */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewRequestListResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  review_requests_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestReviewRequest'];
      };
    };
    responses: {
      /** @description Ask for a review */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewRequestResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  review_requests_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take up a wish for a review */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewRequestResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended, review_request_answered */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended' | 'review_request_answered';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  progress_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How it has gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressListResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  progress_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordProgressRequest'];
      };
    };
    responses: {
      /** @description Record how a goal or step goes */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, not_your_step, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'not_your_step'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, goal_state_not_reachable, plan_ended, step_state_not_reachable */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              'entered_in_error' | 'goal_state_not_reachable' | 'plan_ended' | 'step_state_not_reachable';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit, successor_missing, successor_unexpected, unknown_successor */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'successor_missing'
              | 'successor_unexpected'
              | 'unknown_successor';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  proposals_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The proposals of a plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  proposals_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Propose the plan */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeProposalResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended, proposal_open */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended' | 'proposal_open';
          };
        };
      };
      /** @description not_ready, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_ready' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  proposals_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a proposal back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadProposalResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  proposals_bytes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes of a proposal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  proposals_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawProposalRequest'];
      };
    };
    responses: {
      /** @description Withdraw a proposal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended, proposal_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended' | 'proposal_closed';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attestations_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendLinkRequest'];
      };
    };
    responses: {
      /** @description Ask somebody by a link where they stand */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttestationLinkResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, person_deceased, plan_ended, proposal_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'person_deceased' | 'plan_ended' | 'proposal_closed';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description email_needed, idempotency_key_reused, link_not_for_party, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'email_needed' | 'idempotency_key_reused' | 'link_not_for_party' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attestations_attest: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAttestationRequest'];
      };
    };
    responses: {
      /** @description Say where you stand */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttestationResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, nobody_attests_for_another, read_only, recorded_by_staff, role_not_allowed, scope_missing, sees_only_a_part */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'nobody_attests_for_another'
              | 'read_only'
              | 'recorded_by_staff'
              | 'role_not_allowed'
              | 'scope_missing'
              | 'sees_only_a_part';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, hash_moved_on, plan_ended, proposal_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'hash_moved_on' | 'plan_ended' | 'proposal_closed';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description capacity_not_theirs, evidence_missing, evidence_unfit, idempotency_key_reused, over_limit, party_unknown */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'capacity_not_theirs'
              | 'evidence_missing'
              | 'evidence_unfit'
              | 'idempotency_key_reused'
              | 'over_limit'
              | 'party_unknown';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attestations_agree: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeRequest'];
      };
    };
    responses: {
      /** @description Bring an agreed plan into force */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, hash_moved_on, not_agreed, plan_ended, plan_status_not_reachable, proposal_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'entered_in_error'
              | 'hash_moved_on'
              | 'not_agreed'
              | 'plan_ended'
              | 'plan_status_not_reachable'
              | 'proposal_closed';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, not_ready, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'not_ready' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attestations_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithoutAgreementRequest'];
      };
    };
    responses: {
      /** @description Bring a plan into force without agreement */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, hash_moved_on, person_agreed, plan_ended, plan_status_not_reachable, proposal_closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'entered_in_error'
              | 'hash_moved_on'
              | 'person_agreed'
              | 'plan_ended'
              | 'plan_status_not_reachable'
              | 'proposal_closed';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, not_ready, over_limit, without_agreement_incomplete */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'not_ready' | 'over_limit' | 'without_agreement_incomplete';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  versions_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions of a plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  versions_compare: {
    parameters: {
      query: {
        /** @description The number of the earlier version. */
        from: string;
        /** @description The number of the later version, or `draft`. */
        to: string;
      };
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Compare two versions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  versions_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadVersionResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  versions_bytes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes of a version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotResponse'];
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  disagreements_list: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The disagreements of a plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisagreementPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  disagreements_raise: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RaiseDisagreementRequest'];
      };
    };
    responses: {
      /** @description Raise a disagreement */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisagreementResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  disagreements_answer: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        planId: string;
        disagreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerDisagreementRequest'];
      };
    };
    responses: {
      /** @description Answer a disagreement */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisagreementResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description disagreement_answered, disagreement_settled, entered_in_error, plan_ended */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'disagreement_answered' | 'disagreement_settled' | 'entered_in_error' | 'plan_ended';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attachments_store: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path: {
        personId: string;
      };
      cookie?: never;
    };
    /** @description The file as it is, 10 MB at most. */
    requestBody: {
      content: {
        'image/png': string;
        'image/jpeg': string;
        'application/pdf': string;
      };
    };
    responses: {
      /** @description Store a scan or picture */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description type_mismatch, wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'type_mismatch' | 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  attachments_fetch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        personId: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description Fetch an attachment
       *
       *     The file as it was sent.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
          'image/jpeg': string;
          'application/pdf': string;
        };
      };
      /** @description invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  sittings_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description POST only: a replay has no second effect (24 h). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenSittingRequest'];
      };
    };
    responses: {
      /** @description Open a sitting */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
        };
      };
      /** @description invalid_request, malformed_idempotency_key, malformed_json, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'invalid_request'
              | 'malformed_idempotency_key'
              | 'malformed_json'
              | 'malformed_request'
              | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, read_only, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?:
              | 'acting_clinician_required'
              | 'foreign_origin'
              | 'read_only'
              | 'role_not_allowed'
              | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description entered_in_error */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'entered_in_error';
          };
        };
      };
      /** @description body_too_large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'body_too_large';
          };
        };
      };
      /** @description wrong_content_type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'wrong_content_type';
          };
        };
      };
      /** @description idempotency_key_reused, over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'idempotency_key_reused' | 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  history_history: {
    parameters: {
      query?: {
        /** @description How many rows at most. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who wrote and who looked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryEntryPageResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
  history_changes: {
    parameters: {
      query: {
        /** @description The `after` of the last answer; left out: from the beginning. */
        after?: string;
        /** @description How many at most, 100 at the highest. */
        limit: components['schemas']['Object'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangesResponse'];
        };
      };
      /** @description invalid_cursor, invalid_request, malformed_request, malformed_url */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'invalid_cursor' | 'invalid_request' | 'malformed_request' | 'malformed_url';
          };
        };
      };
      /** @description not_signed_in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_signed_in';
          };
        };
      };
      /** @description acting_clinician_required, foreign_origin, role_not_allowed, scope_missing */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'acting_clinician_required' | 'foreign_origin' | 'role_not_allowed' | 'scope_missing';
          };
        };
      };
      /** @description not_found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'not_found';
          };
        };
      };
      /** @description over_limit */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'over_limit';
          };
        };
      };
      /** @description too_many_requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'too_many_requests';
          };
        };
      };
      /** @description internal */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description busy, unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'] & {
            /** @enum {string} */
            code?: 'busy' | 'unavailable';
          };
        };
      };
    };
  };
}
