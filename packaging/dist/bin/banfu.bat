@echo off
rem Starts Banfu on a Java 25 or newer that it finds by itself; arguments are passed on as they are.
setlocal DisableDelayedExpansion
for %%H in ("%~dp0..") do set "BANFU_HOME=%%~fH"
set "BANFU_JAVA="
set "BANFU_HEAP=-XX:+UseSerialGC -Xms24m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"

call :try "%BANFU_HOME%\runtime"
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :tryjava "%%~$PATH:J"
call :family "%ProgramFiles%\Java"
call :family "%ProgramFiles%\Eclipse Adoptium"
call :family "%ProgramFiles%\Microsoft"
call :family "%ProgramFiles%\Zulu"
call :family "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :family "%USERPROFILE%\.jdks"

if not defined BANFU_JAVA (
  echo banfu: no Java 25 or newer was found; install one, or name its folder in JAVA25_HOME. 1>&2
  exit /b 1
)

rem Without arguments a window opens: javaw leaves no black console behind it.
if "%~1"=="" if exist "%BANFU_JAVA%\bin\javaw.exe" (
  start "" "%BANFU_JAVA%\bin\javaw.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %BANFU_HEAP% -cp "%BANFU_HOME%\lib\*" org.banfu.Banfu
  exit /b 0
)

rem Files that the desktop hands over come with their whole path, which is no command: for the window.
if not "%~1"=="" if /i "%~1"=="%~f1" if exist "%~f1" if exist "%BANFU_JAVA%\bin\javaw.exe" (
  start "" "%BANFU_JAVA%\bin\javaw.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %BANFU_HEAP% -cp "%BANFU_HOME%\lib\*" org.banfu.Banfu %*
  exit /b 0
)

rem The console shows UTF-8 while the command runs and gets its own code page back.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "BANFU_PAGE=%%P"
chcp 65001 >nul
"%BANFU_JAVA%\bin\java.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %BANFU_HEAP% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%BANFU_HOME%\lib\*" org.banfu.Banfu %*
set "BANFU_RESULT=%ERRORLEVEL%"
if defined BANFU_PAGE chcp %BANFU_PAGE% >nul
exit /b %BANFU_RESULT%

:family
rem The folders in a folder where one maker's Javas lie.
for /d %%H in ("%~1\*") do call :try "%%~fH"
exit /b 0

:tryjava
rem The folder above bin of a java.exe on the PATH; a forwarder without a release file is passed by.
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b 0

:try
if defined BANFU_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :fits "%~1" %%L
exit /b 0

:fits
for /f "delims=.-+" %%M in ("%~2") do if %%M GEQ 25 set "BANFU_JAVA=%~1"
exit /b 0
