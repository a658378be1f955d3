/// Proof that nothing opens a connection: not we, and not a library that we use.
///
/// Installed for every run of tests by [org.banfu.network.NoNetworkListener]; the providers named
/// in `META-INF/services` are there in the processes that tests start, too.
package org.banfu.network;
