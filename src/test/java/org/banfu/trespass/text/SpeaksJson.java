package org.banfu.trespass.text;

import tools.jackson.databind.json.JsonMapper;

/// Uses Jackson in a room that has no file of its own.
final class SpeaksJson {
  final JsonMapper mapper = new JsonMapper();
}
