-- When Pandu acted on the closing of an account. Null while the account is open, and until then.
ALTER TABLE profile ADD COLUMN closed_at timestamptz;

-- Why a session was cancelled where no person gave the reason.
ALTER TABLE session_change ADD COLUMN fact text CHECK (fact IN ('ACCOUNT_CLOSED'));
