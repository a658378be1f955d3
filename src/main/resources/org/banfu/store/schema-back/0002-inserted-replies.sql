DROP TABLE inserted_reply;
